import { useState } from 'react'
import { stillUrl } from '#platform/show-stream.ts'
import type { Playing } from './use-player.ts'
import styles from './show-video.module.css'

/**
 * The film of a show over a still of its scene, which stands there until pictures come and whenever none do; without a still,
 * the night's own plum. It fills its box; what is over it is the room's.
 */
export function ShowVideo({
  playing,
  poster,
  label,
  muted,
}: {
  playing: Playing
  poster: string
  label: string
  muted: boolean
}) {
  const { player, attach } = playing
  const [lost, setLost] = useState<string | null>(null)
  const moving =
    player.shows === 'playing' || player.shows === 'buffering' || (player.shows === 'held' && player.stream !== null)
  return (
    <div
      className={styles.film}
      data-shows={player.shows}
      data-moving={moving || undefined}
      data-streams={player.opened}
    >
      {lost !== poster && (
        <img
          className={styles.still}
          src={stillUrl(poster)}
          alt={moving ? '' : label}
          draggable={false}
          onError={() => setLost(poster)}
        />
      )}
      {/* What is said is drawn as captions by the room, in the person's language. */}
      {/* oxlint-disable-next-line jsx-a11y/media-has-caption */}
      <video
        ref={attach}
        className={styles.video}
        muted={muted}
        playsInline
        disableRemotePlayback
        aria-label={label}
        aria-hidden={!moving}
      />
      <i className={styles.shade} aria-hidden="true" />
    </div>
  )
}

import { Play, Radio } from 'lucide-react'
import type { Room } from '#contract/live.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { useNow } from '#platform/use-now.ts'
import { Figure } from '#ui/figure.tsx'
import { Icon } from '#ui/icon.tsx'
import styles from './film-note.module.css'
import type { Playing } from './use-player.ts'

/** What the picture does when it does not simply play, in words, and the way on if there is one. */
export function FilmNote({ room, playing }: { room: Room; playing: Playing }) {
  const { t, formats } = useMessages()
  const { player, go, toLiveEdge } = playing
  if (room.state === 'preview') return <Preview room={room} />
  if (room.state === 'paused')
    return (
      <p className={styles.note} role="status">
        <b>{t('live.awayTitle', { host: formats.names(room.host.names) })}</b>
        {room.backAt !== undefined && <span>{t('live.awayUntil', { time: formats.time(room.backAt) })}</span>}
      </p>
    )
  if (player.shows === 'held' || player.shows === 'blocked')
    return (
      <button type="button" className={styles.button} onClick={go} data-act="playFilm">
        <Icon of={Play} size={20} />
        {t('live.play')}
      </button>
    )
  if (player.behind)
    return (
      <button type="button" className={styles.button} onClick={toLiveEdge} data-act="toLiveEdge">
        <Icon of={Radio} size={20} />
        {t('live.liveEdge')}
      </button>
    )
  if (player.shows === 'joining' || player.shows === 'buffering')
    return (
      <p className={styles.note} data-quiet="" role="status">
        {t(player.shows === 'joining' ? 'live.joining' : 'live.buffering')}
      </p>
    )
  if (player.shows === 'still' && player.because !== undefined && player.because !== 'away')
    return (
      <p className={styles.note} data-quiet="" role="status">
        {t(`live.still.${player.because}`)}
      </p>
    )
  return null
}

function Preview({ room }: { room: Room }) {
  const { t, formats } = useMessages()
  const now = useNow(60_000)
  return (
    <p className={styles.note} data-preview="">
      <Figure className={styles.giant}>{formats.time(room.startsAt)}</Figure>
      {formats.date(room.startsAt) !== formats.date(now) && <b>{formats.day(room.startsAt, now)}</b>}
      <b>{t('live.startsIn', { time: formats.duration(room.startsAt - now) })}</b>
      <span>{t('live.startsNote')}</span>
    </p>
  )
}

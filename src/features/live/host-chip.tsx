import { Check } from 'lucide-react'
import type { Room } from '#contract/live.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { useFollowHost } from '#queries/room-query.ts'
import { showToast } from '#stores/toasts-store.ts'
import { Icon } from '#ui/icon.tsx'
import { pictureUrl } from '#ui/picture-url.ts'
import styles from './host-chip.module.css'

/** Who is on, how many watch, and following. In a replay `said` stands in place of the watchers and nobody is followed. */
export function HostChip({ room, said }: { room: Room; said?: string | undefined }) {
  const { t, formats, whyNot } = useMessages()
  const { mutate, isPending } = useFollowHost(room.roomId)
  const host = formats.names(room.host.names)
  const follow = (): void => {
    if (!isPending)
      mutate(!room.following, {
        onError: (error) => showToast({ text: whyNot(error, t('live.notSaid')), tone: 'alert' }),
      })
  }
  return (
    <div className={styles.chip} data-plain={said === undefined ? undefined : ''}>
      <span className={styles.face} aria-hidden="true">
        <img src={pictureUrl(room.host.picture)} width={256} height={256} alt="" />
      </span>
      <p className={styles.who}>
        <b>{host}</b>
        <small>
          {said ??
            (room.state === 'preview'
              ? t('live.followers', { count: formats.compact(room.host.followers) })
              : t('live.watching', { viewers: formats.compact(room.viewers) }))}
        </small>
      </p>
      {said === undefined && (
        <button
          type="button"
          className={styles.follow}
          aria-pressed={room.following}
          aria-label={t(room.following ? 'live.unfollowHost' : 'live.followHost', { host })}
          onClick={follow}
          data-act="followHost"
        >
          {room.following && <Icon of={Check} size={18} />}
          {t(room.following ? 'live.following' : 'live.follow')}
        </button>
      )}
    </div>
  )
}

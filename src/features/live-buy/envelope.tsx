import { useQuery } from '@tanstack/react-query'
import type { RainPlan } from '#contract/live.ts'
import { showClock } from '#domain/show-clock.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { useNow } from '#platform/use-now.ts'
import { roomQuery } from '#queries/room-query.ts'
import { Figure } from '#ui/figure.tsx'
import { Glow } from '#ui/glow.tsx'
import { pictureUrl } from '#ui/picture-url.ts'
import { Tag } from '#ui/tag.tsx'
import styles from './envelope.module.css'

/** From so long before on, a coming rain hangs at the edge of the room. */
const nearMs = 45 * 60_000

/** The red envelope and its time, before a rain. */
export function Envelope({ roomId }: { roomId: string }) {
  const { data: room } = useQuery({ ...roomQuery(roomId), throwOnError: false })
  return room?.state === 'live' && room.rains.length > 0 ? <NextRain rains={room.rains} /> : null
}

function NextRain({ rains }: { rains: readonly RainPlan[] }) {
  const { t, formats } = useMessages()
  const now = useNow(1000)
  const next = rains.find(({ startsAt }) => startsAt > now)
  if (!next || next.startsAt - now > nearMs) return null
  return (
    <div
      className={styles.envelope}
      role="timer"
      aria-label={t('liveBuy.envelope', { time: formats.time(next.startsAt) })}
    >
      <Glow className={styles.glow} />
      <img src={pictureUrl(envelopePicture)} width={256} height={256} alt="" draggable={false} />
      <Tag size="s" className={styles.time}>
        <Figure>{showClock(Math.ceil((next.startsAt - now) / 1000) * 1000)}</Figure>
      </Tag>
    </div>
  )
}

/** The code point of a red envelope. */
export const envelopePicture = '1f9e7'

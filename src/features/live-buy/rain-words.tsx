import { useQuery } from '@tanstack/react-query'
import type { Rain } from '#contract/coupon.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { sentences } from '#messages/sentences.ts'
import { festivalQuery } from '#queries/festival-query.ts'

/** What it is, and what becomes of it. */
export function RainWords({ rain, still = false }: { rain: Rain; still?: boolean }) {
  const messages = useMessages()
  const { t, formats } = messages
  const { data: festival } = useQuery({ ...festivalQuery, throwOnError: false })
  const until = festival?.windows.find(({ id }) => id === 'second')?.to
  return (
    <p>
      {sentences(
        [
          t(still ? 'liveBuy.rainStill' : 'liveBuy.rainFor', { count: rain.packets }),
          until !== undefined && t('liveBuy.rainCoupon', { date: formats.date(until - 1) }),
        ],
        messages,
      )}
    </p>
  )
}

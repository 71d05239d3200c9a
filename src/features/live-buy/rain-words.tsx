import { useQuery } from '@tanstack/react-query'
import type { Rain } from '#contract/coupon.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { festivalQuery } from '#queries/festival-query.ts'

/** What it is, and what becomes of it. */
export function RainWords({ rain, still = false }: { rain: Rain; still?: boolean }) {
  const { t, formats } = useMessages()
  const { data: festival } = useQuery({ ...festivalQuery, throwOnError: false })
  const until = festival?.windows.find(({ id }) => id === 'second')?.to
  return (
    <p>
      {t(still ? 'liveBuy.rainStill' : 'liveBuy.rainFor', { count: rain.packets })}{' '}
      {until !== undefined && t('liveBuy.rainCoupon', { date: formats.date(until - 1) })}
    </p>
  )
}

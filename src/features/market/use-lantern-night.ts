import { useQuery } from '@tanstack/react-query'
import { useMessages } from '#messages/messages-context.tsx'
import { useNow, useRate } from '#platform/use-now.ts'
import { festivalQuery } from '#queries/festival-query.ts'
import { splitCountdown } from '#ui/countdown.ts'

/** The countdown to Lantern Night, or to its end while it is on, by the world's clock. */
export function useLanternNight() {
  const { t } = useMessages()
  const { data: festival } = useQuery({ ...festivalQuery, throwOnError: false })
  const now = useNow(1_000)
  const still = useRate() > 1
  const open = festival !== undefined && now >= festival.opensAt && now < festival.endsAt
  const parts = splitCountdown(festival ? (open ? festival.endsAt : festival.opensAt) - now : 0)
  const days = t('units.days', { count: Number(parts.days) })
  const hours = t('units.hours', { count: Number(parts.hours) })
  const minutes = t('units.minutes', { count: Number(parts.minutes) })
  return {
    festival,
    open,
    still,
    /** In words, to the minute: said when asked for, never announced. */
    label: open ? t('market.endsIn', { hours, minutes }) : t('market.startsIn', { days, hours, minutes }),
    /** Four tags; dashes until the world has said when. */
    tags: [
      { value: festival ? parts.days : '––', unit: t('units.dayTag', { count: Number(parts.days) }) },
      { value: festival ? parts.hours : '––', unit: t('units.hourTag') },
      { value: festival ? parts.minutes : '––', unit: t('units.minuteTag') },
      { value: festival ? parts.seconds : '––', unit: t('units.secondTag') },
    ],
  }
}

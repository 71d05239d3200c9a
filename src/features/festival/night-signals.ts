import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Festival } from '#contract/festival.ts'
import type { Instant } from '#contract/time.ts'
import { paths } from '#domain/paths.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { type Note, phoneNotifications } from '#platform/notifications.ts'
import { at, now } from '#platform/now.ts'
import { depositsQuery } from '#queries/deposits-query.ts'
import { useNotify } from '#stores/notify-store.ts'
import { depositTold } from './deposit-words.ts'

/** How long before the night the phone tells of it. */
const beforeMs = 10 * 60_000

/** Tells once when an instant that is still ahead has come. */
function tellAt(instant: Instant, note: () => Note): () => void {
  return instant <= now() ? () => {} : at(instant, () => void phoneNotifications.tell(note()))
}

/** What the phone itself tells whoever asked for it: that the night is near, and that a balance is due. */
export function useNightSignals({ opensAt }: Pick<Festival, 'opensAt'>): void {
  const messages = useMessages()
  const { t, formats } = messages
  const wanted = useNotify((notify) => notify.wanted)
  const { data } = useQuery({ ...depositsQuery, enabled: wanted, throwOnError: false })
  useEffect(() => {
    if (!wanted) return
    return tellAt(opensAt - beforeMs, () => ({
      tag: `night-${opensAt}`,
      title: t('night.remindSoonTitle', { minutes: t('units.minutes', { count: beforeMs / 60_000 }) }),
      body: t('night.remindSoon', { time: formats.time(opensAt) }),
      path: paths.lanternNight(),
    }))
  }, [wanted, opensAt, t, formats])
  useEffect(() => {
    const due = wanted ? (data?.deposits ?? []).filter(({ state }) => state === 'paid' || state === 'balanceOpen') : []
    const stops = due.map((deposit) =>
      tellAt(deposit.remindAt, () => ({
        tag: `due-${deposit.depositId}`,
        title: `${formats.names(deposit.names)}: ${t('night.deposit.balanceDueSoon')}`,
        body: depositTold({ ...deposit, state: 'balanceDueSoon' }, now(), messages),
        path: paths.deposit(deposit.depositId),
      })),
    )
    return () => stops.forEach((stop) => stop())
  }, [wanted, data, t, formats, messages])
}

import { Flame, ReceiptText, Store, UserRound } from 'lucide-react'
import { useQuery } from '@tanstack/react-query'
import { Link, useLocation } from 'react-router'
import { paths } from '#domain/paths.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { ordersQuery } from '#queries/orders-query.ts'
import { openStage } from '#stores/stage-store.ts'
import type { RenderLink } from '#ui/render-link.ts'
import { TabBar } from '#ui/tab-bar.tsx'
import { useLongPress } from './use-long-press.ts'

const to =
  (path: string): RenderLink =>
  (link) => <Link to={path} {...link} />

/** Which tab a page belongs to. */
export function tabOf(pathname: string): 'market' | 'night' | 'scan' | 'orders' | 'me' | null {
  if (pathname === '/' || /^\/(aisle|search|p)(\/|$)/.test(pathname)) return 'market'
  if (pathname === '/lantern-night') return 'night'
  if (/^\/(scan|01)(\/|$)/.test(pathname)) return 'scan'
  if (/^\/orders(\/|$)/.test(pathname)) return 'orders'
  return pathname === '/me' ? 'me' : null
}

/** Bottom bar on a phone, rail on a wide screen. Holding the lantern opens the Stage. */
export function Tabs() {
  const { t } = useMessages()
  const current = tabOf(useLocation().pathname)
  const hold = useLongPress(openStage)
  const { data } = useQuery({ ...ordersQuery, throwOnError: false })
  /** Something they bought was recalled, and their money waits: told wherever they are. */
  const due = data?.orders.flatMap(({ recalls }) => recalls).filter(({ refundedAt }) => refundedAt === undefined).length
  return (
    <TabBar
      label={t('shell.navigation')}
      mark={t('shell.name')}
      tabs={[
        {
          id: 'market',
          label: t('shell.tabMarket'),
          icon: Store,
          current: current === 'market',
          render: to(paths.home()),
        },
        {
          id: 'night',
          label: t('shell.tabNight'),
          icon: Flame,
          current: current === 'night',
          render: to(paths.lanternNight()),
        },
        {
          id: 'orders',
          label: t('shell.tabOrders'),
          icon: ReceiptText,
          current: current === 'orders',
          count: due,
          render: to(paths.orders()),
        },
        { id: 'me', label: t('shell.tabMe'), icon: UserRound, current: current === 'me', render: to(paths.me()) },
      ]}
      lantern={{
        label: t('shell.tabScan'),
        current: current === 'scan',
        render: (link) => (
          <Link to={paths.scan()} {...link} {...hold} draggable={false} title={t('shell.holdForStage')} />
        ),
      }}
    />
  )
}

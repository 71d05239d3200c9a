import { ArrowLeft } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { tradeNoIn } from '#domain/pay-ways.ts'
import { paths } from '#domain/paths.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { usePageTitle } from '#platform/page-title.ts'
import { useFlows } from '#stores/flows-store.ts'
import { RoundButton } from '#ui/round-button.tsx'
import { Screen } from '#ui/screen.tsx'
import { TopBar } from '#ui/top-bar.tsx'
import { Checkout } from './checkout.tsx'
import { PlacedOrder } from './placed-order.tsx'

/** Basket and checkout as one receipt. While an order is being paid, its own slip lies here, under the wallet. */
export function BasketPage() {
  const { t } = useMessages()
  usePageTitle(t('shell.pageTitle', { page: t('checkout.title') }))
  const [search] = useSearchParams()
  const tradeNo = tradeNoIn(search)
  useTopAfter(tradeNo)
  const closedTimes = useFlows((flows) => flows.closedTimes)
  return (
    <Screen>
      <TopBar title={t('checkout.title')} start={<Back />} />
      {tradeNo ? <PlacedOrder tradeNo={tradeNo} /> : <Checkout key={closedTimes} />}
    </Screen>
  )
}

/** When the wallet is closed another slip lies here than the one that was scrolled: it is read from its top. */
function useTopAfter(tradeNo: string | null): void {
  const before = useRef(tradeNo)
  useEffect(() => {
    if (before.current !== null && tradeNo === null) window.scrollTo(0, 0)
    before.current = tradeNo
  }, [tradeNo])
}

/** Where the person came from; the market when this is the first page. The router numbers the entries it made. */
function Back() {
  const { t } = useMessages()
  const navigate = useNavigate()
  const back = (): void => {
    const entry = (window.history.state as { idx?: number } | null)?.idx ?? 0
    void (entry > 0 ? navigate(-1) : navigate(paths.home(), { replace: true }))
  }
  return <RoundButton label={t('shell.back')} icon={ArrowLeft} onClick={back} />
}

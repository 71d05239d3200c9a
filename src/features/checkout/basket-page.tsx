import { ArrowLeft } from 'lucide-react'
import { useNavigate, useSearchParams } from 'react-router'
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
  const tradeNo = search.get('pay')
  const closedTimes = useFlows((flows) => flows.closedTimes)
  return (
    <Screen>
      <TopBar title={t('checkout.title')} start={<Back />} />
      {tradeNo ? <PlacedOrder tradeNo={tradeNo} /> : <Checkout key={closedTimes} />}
    </Screen>
  )
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

import { lazy, Suspense, useEffect, useEffectEvent, useRef } from 'react'
import { useLocation, useNavigate, useSearchParams } from 'react-router'
import { tradeNoIn } from '#domain/pay-ways.ts'
import { paths } from '#domain/paths.ts'
import { onFlowsClosed } from '#stores/flows-store.ts'
import { withWords } from './with-words.ts'

const CashierSheet = lazy(
  withWords(
    async () => ({ default: (await import('#features/cashier/cashier-sheet.tsx')).CashierSheet }),
    'cashier',
    'checkout',
    'face',
  ),
)

/** The wallet slides over the basket's receipt, or over a deposit, while the address names a trade: `/basket?pay=`. */
export function CashierSlot() {
  const { pathname } = useLocation()
  const [search] = useSearchParams()
  const paysHere = pathname === paths.basket() || pathname.startsWith(`${paths.deposits()}/`)
  const tradeNo = paysHere ? tradeNoIn(search) : null
  return tradeNo ? <Cashier tradeNo={tradeNo} under={pathname} /> : null
}

function Cashier({ tradeNo, under }: { tradeNo: string; under: string }) {
  const navigate = useNavigate()
  const toPage = (): void => void navigate(under, { replace: true })
  const worldMoved = useEffectEvent(toPage)
  useEffect(() => onFlowsClosed(() => worldMoved()), [])
  const left = useRef(false)
  /** Back to where Pay was pressed, be it the receipt or Orders, and one step only. The router numbers the entries it made. */
  const leave = (): void => {
    if (left.current) return
    left.current = true
    const entry = (window.history.state as { idx?: number } | null)?.idx ?? 0
    if (entry > 0) void navigate(-1)
    else toPage()
  }
  return (
    <Suspense>
      <CashierSheet
        tradeNo={tradeNo}
        onClose={leave}
        // A deposit that was given up has no page worth coming to: back to where it was offered.
        onGivenUp={under === paths.basket() ? toPage : leave}
        // In place of the sheet's own address, so that going back never reopens a wallet.
        onPaid={(orderId) => void navigate(paths.paid(orderId), { replace: true })}
        onBank={(challengeId) => void navigate(paths.challenge(challengeId), { replace: true })}
      />
    </Suspense>
  )
}

import { lazy, Suspense } from 'react'
import { useNavigate } from 'react-router'
import { paths } from '#domain/paths.ts'
import type { BuySlots } from '#features/live-buy/buy-slots.ts'
import { withWords } from './with-words.ts'

const CashierSheet = lazy(
  withWords(
    async () => ({ default: (await import('#features/cashier/cashier-sheet.tsx')).CashierSheet }),
    'cashier',
    'checkout',
    'face',
  ),
)

/** The wallet over a live room. Only a card's own bank is a page elsewhere; the trade is found again from there. */
export const LiveCashier: BuySlots['Cashier'] = ({ tradeNo, onClose, onPaid }) => {
  const navigate = useNavigate()
  return (
    <Suspense>
      <CashierSheet
        tradeNo={tradeNo}
        onClose={onClose}
        onGivenUp={onClose}
        onPaid={onPaid}
        onBank={(challengeId) => void navigate(paths.challenge(challengeId))}
      />
    </Suspense>
  )
}

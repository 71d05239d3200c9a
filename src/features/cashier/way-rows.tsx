import { CreditCard, Plus, ScanFace, Sprout, PiggyBank, Wallet, type LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Cashier } from '#contract/pay.ts'
import { MethodRow, MethodRows } from '#ui/method-row.tsx'
import { useWayWords } from './use-way-words.ts'
import type { Way } from './ways.ts'

const icons: Record<Way, LucideIcon> = {
  balance: Wallet,
  pot: PiggyBank,
  later: Sprout,
  debit6018: CreditCard,
  credit2290: CreditCard,
  face: ScanFace,
  topUp: Plus,
}

export interface WayRowsProps {
  label: string
  cashier: Cashier
  ways: readonly Way[]
  chosen: Way | null
  onChoose: (way: Way) => void
  head?: ReactNode
}

/** The ways to pay as rows: what each has, or why it cannot, in its place. */
export function WayRows({ label, cashier, ways, chosen, onChoose, head }: WayRowsProps) {
  const words = useWayWords(cashier)
  return (
    <MethodRows label={label}>
      {head}
      {ways.map((way) => (
        <MethodRow
          key={way}
          name="method"
          icon={icons[way]}
          title={words.title(way)}
          fact={words.fact(way)}
          cannot={words.cannot(way)}
          chosen={way === chosen}
          onChoose={() => onChoose(way)}
          data-act="chooseMethod"
        />
      ))}
    </MethodRows>
  )
}

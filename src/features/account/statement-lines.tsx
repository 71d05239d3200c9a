import { Link } from 'react-router'
import type { StatementLine } from '#contract/pay.ts'
import { paths } from '#domain/paths.ts'
import { type Messages, useMessages } from '#messages/messages-context.tsx'
import { Price } from '#ui/price.tsx'

/** Movements of the wallet's accounts, as items of a list: what for, when, which account, and what it held after. */
export function StatementLines({ lines, when }: { lines: readonly StatementLine[]; when: (at: number) => string }) {
  const messages = useMessages()
  return lines.map((line, place) => {
    const { kind, orderId, amount, till } = line
    const what = titleWords(line, messages)
    return (
      <li key={place} data-kind={kind}>
        <span>
          {orderId !== undefined && till === undefined ? <Link to={paths.order(orderId)}>{what}</Link> : what}
          <small>{when(line.at)}</small>
          <small>{accountWords(line, messages)}</small>
        </span>
        <Price money={amount} sign={kind === 'opening' ? 'auto' : 'always'} />
      </li>
    )
  })
}

function titleWords({ kind, till }: StatementLine, { t }: Messages): string {
  if (till === undefined) return t(`account.line.${kind}`)
  return t(kind === 'refund' ? 'account.lineBackAt' : 'account.lineAt', { till: String(till) })
}

/** What is owed, at Lane Later, is below zero: said as what is owed. A bank card tells no balance. */
function accountWords({ account, balance }: StatementLine, { t, formats }: Messages): string {
  const name = t(`after.with.${account}`)
  if (!balance) return name
  const amount = formats.money({ ...balance, minor: Math.abs(balance.minor) })
  return t(account === 'later' ? 'after.lineOwed' : 'after.lineLeft', { account: name, amount })
}

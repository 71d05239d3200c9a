import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { Deposit } from '#contract/deposit.ts'
import { paths } from '#domain/paths.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { commaOf } from '#messages/sentences.ts'
import { Refused } from '#platform/failure.ts'
import { requestId } from '#platform/ids.ts'
import { balanceQuery, usePayBalance } from '#queries/hold-query.ts'
import { BottomBar } from '#ui/bottom-bar.tsx'
import { Button } from '#ui/button.tsx'
import { AlertLine } from '#ui/pin-hint.tsx'
import { Price } from '#ui/price.tsx'
import { Perforation, Receipt, Segment } from '#ui/receipt.tsx'
import { Skeleton } from '#ui/state-panel.tsx'
import styles from './deposit-page.module.css'
import type { DepositSlots } from './deposit-slots.ts'

/** The balance as the world's receipt: when and where to, the sum with what was put down taken off, and the one act. */
export function BalanceReceipt({ deposit, slots }: { deposit: Deposit; slots: DepositSlots }) {
  const messages = useMessages()
  const { t, formats, whyNot, words } = messages
  const navigate = useNavigate()
  const { data: checkout, error, refetch } = useQuery({ ...balanceQuery(deposit.depositId), throwOnError: false })
  const { mutateAsync, isPending } = usePayBalance(deposit.depositId)
  // One number for one price: a press that was not answered is sent again as it was.
  const [ids] = useState(() => new Map<string, string>())
  const [failed, setFailed] = useState<string | null>(null)
  if (!checkout?.quote) {
    if (error instanceof Refused) return <AlertLine>{words('refusals', error.refusal.code, error.refusal)}</AlertLine>
    return <Skeleton label={t('shell.loading')} shape="receipt" />
  }
  const { quote, window, address, slot, choices } = checkout
  const pay = async (): Promise<void> => {
    setFailed(null)
    const id = ids.get(quote.hash) ?? requestId()
    ids.set(quote.hash, id)
    const wish = { requestId: id, addressId: address.id, quoteHash: quote.hash, door: choices.door }
    try {
      const { tradeNo } = await mutateAsync(wish)
      await navigate(paths.deposit(deposit.depositId, tradeNo))
    } catch (failure) {
      setFailed(whyNot(failure, t('night.notSaid')))
      void refetch()
    }
  }
  return (
    <>
      <Receipt className={styles.slip}>
        <slots.Arrival window={window} address={address} slot={slot} />
        <Perforation />
        <Segment>
          <h2>{formats.names(deposit.names) + commaOf(messages) + formats.names(deposit.measure)}</h2>
        </Segment>
        <Perforation />
        <Segment className={styles.lines}>
          <slots.QuoteSum quote={quote} />
          {failed !== null && <AlertLine>{failed}</AlertLine>}
        </Segment>
      </Receipt>
      <BottomBar>
        <Button kind="primary" block busy={isPending} onClick={() => void pay()} data-act="payBalance">
          {isPending ? t('night.placing') : t('night.payRestAct')} {!isPending && <Price money={quote.total} />}
        </Button>
      </BottomBar>
    </>
  )
}

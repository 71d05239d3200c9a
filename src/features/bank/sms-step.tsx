import { useQuery } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useRef, useState, type FormEvent } from 'react'
import type { Challenge } from '#contract/bank.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { Refused } from '#platform/failure.ts'
import { useNow } from '#platform/use-now.ts'
import { heardCode } from '#platform/web-otp.ts'
import { messagesQuery } from '#queries/messages-query.ts'
import { onCodeTapped } from '#stores/tapped-code-store.ts'
import { BankButton } from './bank-button.tsx'
import { BankHeading } from './bank-heading.tsx'
import styles from './bank.module.css'
import { CodeField } from './code-field.tsx'
import { PaymentTable } from './payment-table.tsx'
import { SendAgain } from './send-again.tsx'
import type { BankHand } from './use-bank-hand.ts'

const codeLength = 6

/** The code from the message: typed, pasted, offered by the phone, or filled in by tapping the message. */
export function SmsStep({ challenge, hand }: { challenge: Challenge; hand: BankHand }) {
  const { t } = useMessages()
  const [code, setCode] = useState('')
  const [isShort, setShort] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const type = (text: string): void => {
    setShort(false)
    hand.forget()
    setCode(text.normalize('NFKC').replaceAll(/\D/g, '').slice(0, codeLength))
  }
  const put = (given: string): void => {
    type(given)
    field.current?.focus({ preventScroll: true })
  }
  const fillIn = useEffectEvent(put)
  useEffect(() => onCodeTapped('paymentCode', (given) => fillIn(given)), [])
  useEffect(() => {
    const wait = new AbortController()
    void heardCode(wait.signal).then((given) => {
      if (given !== null && !wait.signal.aborted) fillIn(given)
    })
    return () => wait.abort()
  }, [])

  // Until the message is here there is nothing to do but wait.
  const { data } = useQuery({ ...messagesQuery, throwOnError: false })
  const hasCode = data?.messages.some(({ kind, at }) => kind === 'paymentCode' && at >= challenge.openedAt) ?? false

  const isOver = useNow(1000) >= challenge.codeExpiresAt
  const send = (event: FormEvent): void => {
    event.preventDefault()
    if (hand.pending) return
    if (code.length < codeLength) {
      setShort(true)
      field.current?.focus()
      return
    }
    hand.tell({ do: 'code', code }, () => field.current?.select())
  }
  return (
    <>
      <BankHeading quiet>{t('bank.confirmTitle')}</BankHeading>
      <PaymentTable challenge={challenge} dated />
      <p data-waiting={hasCode ? undefined : ''}>{t('bank.sent', { tail: challenge.phoneTail })}</p>
      <form className={styles.form} onSubmit={send} noValidate>
        <CodeField ref={field} code={code} error={flaw()} onType={type} />
        <SendAgain challenge={challenge} hand={hand} onSent={() => put('')} />
        <BankButton type="submit" busy={hand.pending} data-act="confirmCode">
          {hand.pending ? t('bank.confirming') : t('bank.confirm')}
        </BankButton>
      </form>
      <p className={styles.small}>{t('bank.tries', { count: challenge.triesLeft })}</p>
    </>
  )

  function flaw(): string | null {
    if (isOver) return challenge.resendsLeft === 0 ? t('bank.expiredNoMore') : t('bank.expired')
    if (isShort) return t('bank.sixDigits')
    const { failed } = hand
    if (failed === null) return null
    if (!(failed instanceof Refused)) return t('bank.lost')
    if (failed.refusal.code === 'codeWrong') return t('bank.wrong', { count: failed.refusal.triesLeft })
    return null
  }
}

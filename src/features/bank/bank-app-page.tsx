import { useEffect, useEffectEvent, useRef } from 'react'
import { useNavigate, useParams } from 'react-router'
import type { Challenge } from '#contract/bank.ts'
import { paths } from '#domain/paths.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { Unreachable } from '#platform/failure.ts'
import { usePageTitle } from '#platform/page-title.ts'
import { useNow } from '#platform/use-now.ts'
import { BankButton } from './bank-button.tsx'
import { BankHeading } from './bank-heading.tsx'
import { BankWindow } from './bank-window.tsx'
import { clockLeft } from './bank-writing.ts'
import styles from './bank.module.css'
import { PaymentTable } from './payment-table.tsx'
import { useBankHand } from './use-bank-hand.ts'
import { useChallenge } from './use-challenge.ts'

/** The invented bank's app: shows what is to be paid, and takes a yes or a no. */
export function BankAppPage() {
  const { t } = useMessages()
  const { challengeId = '' } = useParams()
  usePageTitle(t('bank.pageTitle'))
  const challenge = useChallenge(challengeId)
  return (
    <BankWindow look="app">
      {challenge === undefined && <p role="status">{t('bank.asking')}</p>}
      {challenge === null && <Nothing challengeId={challengeId} />}
      {challenge && <Request challenge={challenge} />}
    </BankWindow>
  )
}

function Request({ challenge }: { challenge: Challenge }) {
  const { t, formats } = useMessages()
  const hand = useBankHand(challenge.id)
  const left = challenge.codeExpiresAt - useNow(1000)
  const back = useBack(challenge.id)
  const answered = hand.done === 'approve' || hand.done === 'refuse'
  const goOn = useEffectEvent(back)
  // Answered here: the phone goes back by itself to where it was asked from.
  useEffect(() => {
    if (answered) goOn()
  }, [answered])
  if (challenge.state === 'authenticated' || challenge.state === 'failed')
    return (
      <>
        <p role="status">{t(challenge.state === 'failed' ? 'bank.appRefused' : 'bank.appApproved')}</p>
        <BankButton kind="other" onClick={back}>
          {t('bank.backToBank')}
        </BankButton>
      </>
    )
  if (challenge.state !== 'open' || challenge.kind !== 'app' || left <= 0) return <Nothing challengeId={challenge.id} />
  return (
    <>
      <BankHeading>{t('bank.approveTitle')}</BankHeading>
      <PaymentTable challenge={challenge} dated />
      <p>{t('bank.approveSure')}</p>
      <p className={styles.again}>
        <span>{t('bank.appLeft', { left: clockLeft(left) })}</span>
      </p>
      {hand.failed instanceof Unreachable && (
        <p className={styles.flaw} role="alert">
          {t('bank.lost')}
        </p>
      )}
      <div className={styles.acts}>
        <BankButton busy={hand.pending} onClick={() => hand.tell({ do: 'approve' })} data-act="approveInApp">
          {t('bank.approve', { amount: formats.money(challenge.amount) })}
        </BankButton>
        <BankButton kind="other" busy={hand.pending} onClick={() => hand.tell({ do: 'refuse' })} data-act="refuseInApp">
          {t('bank.refuse')}
        </BankButton>
      </div>
    </>
  )
}

function Nothing({ challengeId }: { challengeId: string }) {
  const { t } = useMessages()
  return (
    <>
      <BankHeading>{t('bank.nothingTitle')}</BankHeading>
      <p>{t('bank.nothingBody')}</p>
      <BankButton kind="other" onClick={useBack(challengeId)}>
        {t('bank.backToBank')}
      </BankButton>
    </>
  )
}

/** Back to the bank's page: one step where it was opened from there, else in its place. */
function useBack(challengeId: string): () => void {
  const navigate = useNavigate()
  const left = useRef(false)
  return () => {
    if (left.current) return
    left.current = true
    const entry = (window.history.state as { idx?: number } | null)?.idx ?? 0
    void (entry > 0 ? navigate(-1) : navigate(paths.challenge(challengeId), { replace: true }))
  }
}

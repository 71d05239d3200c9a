import { useNavigate } from 'react-router'
import type { Challenge } from '#contract/bank.ts'
import { paths } from '#domain/paths.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { Unreachable } from '#platform/failure.ts'
import { useNow } from '#platform/use-now.ts'
import { BankButton } from './bank-button.tsx'
import { BankHeading } from './bank-heading.tsx'
import { BankMark } from './bank-mark.tsx'
import { clockLeft } from './bank-writing.ts'
import styles from './bank.module.css'
import { PaymentTable } from './payment-table.tsx'
import type { BankHand } from './use-bank-hand.ts'

const bars = 3

/** Waiting for a yes in the bank's app. The page is told when it is there and goes on by itself. */
export function AppStep({ challenge, hand }: { challenge: Challenge; hand: BankHand }) {
  const { t, formats } = useMessages()
  const navigate = useNavigate()
  const now = useNow(1000)
  const left = challenge.codeExpiresAt - now
  const isGone = left <= 0
  const lit = (Math.floor(now / 1000) % bars) + 1
  return (
    <>
      <BankHeading>{t('bank.appTitle')}</BankHeading>
      <div className={styles.wait}>
        <span className={styles.handset} aria-hidden="true">
          <BankMark />
          {!isGone && <b>1</b>}
        </span>
        {isGone ? (
          <p role="status">{t('bank.appGone')}</p>
        ) : (
          <>
            <span className={styles.left} role="timer" aria-label={t('bank.appLeft', { left: formats.duration(left) })}>
              {clockLeft(left)}
            </span>
            <span className={styles.bars} aria-hidden="true">
              {Array.from({ length: bars }, (_, at) => (
                <i key={at} data-on={at < lit || undefined} />
              ))}
            </span>
            <p role="status">{t('bank.appWaiting')}</p>
          </>
        )}
      </div>
      <PaymentTable challenge={challenge} />
      {hand.failed instanceof Unreachable && (
        <p className={styles.flaw} role="alert">
          {t('bank.lost')}
        </p>
      )}
      <div className={styles.acts}>
        {isGone && challenge.resendsLeft > 0 && (
          <BankButton busy={hand.pending} onClick={() => hand.tell({ do: 'resend' })} data-act="askAppAgain">
            {t('bank.askApp')}
          </BankButton>
        )}
        {!isGone && (
          <BankButton onClick={() => void navigate(paths.bankApp(challenge.id))} data-act="openBankApp">
            {t('bank.openApp')}
          </BankButton>
        )}
        <BankButton kind="other" busy={hand.pending} onClick={() => hand.tell({ do: 'sms' })} data-act="useSms">
          {t('bank.smsInstead')}
        </BankButton>
      </div>
    </>
  )
}

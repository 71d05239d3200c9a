import type { Challenge } from '#contract/bank.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { BankButton } from './bank-button.tsx'
import { BankHeading } from './bank-heading.tsx'
import styles from './bank.module.css'

/** Over without a yes: what happened, that nothing was taken, and the way back. */
export function EndedStep({ challenge, onReturn }: { challenge: Challenge; onReturn: () => void }) {
  const { t, formats } = useMessages()
  const { state, kind, cancelCode, blockedUntil } = challenge
  const [title, says] =
    state === 'failed'
      ? [t('bank.failedTitle'), kind === 'app' ? t('bank.failedApp') : t('bank.failedCodes')]
      : state === 'timedOut'
        ? [t('bank.timedOutTitle'), t('bank.timedOutBody')]
        : [t('bank.cancelledTitle'), cancelCode === '02' ? t('bank.overtakenBody') : t('bank.cancelledBody')]
  return (
    <>
      <div role="status" className={styles.over}>
        <BankHeading>{title}</BankHeading>
        <p>{says}</p>
        {blockedUntil !== undefined && <p>{t('bank.blocked', { time: formats.time(blockedUntil) })}</p>}
      </div>
      <BankButton onClick={onReturn} data-act="backToShop">
        {t('bank.return')}
      </BankButton>
    </>
  )
}

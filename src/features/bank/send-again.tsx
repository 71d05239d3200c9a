import type { Challenge } from '#contract/bank.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { useNow } from '#platform/use-now.ts'
import { clockLeft } from './bank-writing.ts'
import styles from './bank.module.css'
import type { BankHand } from './use-bank-hand.ts'

interface SendAgainProps {
  challenge: Challenge
  hand: BankHand
  /** It is on its way: what was typed is of no use any more. */
  onSent: () => void
}

/** How long the code is good, and when another may be asked for. */
export function SendAgain({ challenge, hand, onSent }: SendAgainProps) {
  const { t } = useMessages()
  const now = useNow(1000)
  const { codeExpiresAt, resendAt, resendsLeft } = challenge
  const codeLeft = codeExpiresAt - now
  const coolDown = resendAt - now
  const none = resendsLeft === 0
  return (
    <p className={styles.again}>
      <span>{codeLeft > 0 ? t('bank.codeEnds', { left: clockLeft(codeLeft) }) : t('bank.codeEnded')}</span>
      <button
        type="button"
        className={styles.link}
        disabled={none || coolDown > 0}
        onClick={() => hand.tell({ do: 'resend' }, (sent) => sent && onSent())}
        data-act="sendCodeAgain"
      >
        {none ? t('bank.againNone') : coolDown > 0 ? t('bank.againIn', { left: clockLeft(coolDown) }) : t('bank.again')}
      </button>
      <span className={styles.said} role="status">
        {hand.done === 'resend' && t('bank.againSent')}
      </span>
    </p>
  )
}

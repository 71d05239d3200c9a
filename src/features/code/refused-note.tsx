import type { PayCode } from '#contract/pay-code.ts'
import { useMessages } from '#messages/messages-context.tsx'
import styles from './pay-code-page.module.css'

/** Why a counter's charge was not taken: told here, to the one whose money it is. */
export function RefusedNote({ refused }: { refused: PayCode['refused'] }) {
  const { t, formats } = useMessages()
  return (
    <div role="alert">
      {refused && (
        <p className={styles.refused}>
          {t(`payCode.refused.${refused.why}`, { amount: formats.money(refused.amount) })}
        </p>
      )}
    </div>
  )
}

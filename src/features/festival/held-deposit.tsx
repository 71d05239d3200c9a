import { Link } from 'react-router'
import type { Deposit } from '#contract/deposit.ts'
import { isDue } from '#domain/held-deposits.ts'
import { paths } from '#domain/paths.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { commaOf } from '#messages/sentences.ts'
import { useNow } from '#platform/use-now.ts'
import { ButtonLink } from '#ui/button.tsx'
import { Price } from '#ui/price.tsx'
import { StagePicture } from '#ui/stage-picture.tsx'
import { depositAct } from './deposit-act.ts'
import { DepositState } from './deposit-state.tsx'
import { depositTold } from './deposit-words.ts'
import styles from './held-deposit.module.css'

/** One deposit in a list of them, or of orders: how it stands, what that means, what is left to pay, and the one thing to do. */
export function HeldDeposit({ deposit }: { deposit: Deposit }) {
  const messages = useMessages()
  const { t, formats } = messages
  const now = useNow(60_000)
  const { state } = deposit
  const way = depositAct(deposit, messages)
  const owes = state === 'paid' || isDue(deposit)
  return (
    <div className={styles.held}>
      <StagePicture picture={deposit.picture} tint={deposit.tint} size="item" faded={state === 'forfeited'} />
      <div className={styles.words}>
        <DepositState state={state} />
        <h2>
          <Link to={paths.deposit(deposit.depositId)} className={styles.link} data-act="openDeposit">
            {formats.names(deposit.names) + commaOf(messages) + formats.names(deposit.measure)}
          </Link>
        </h2>
        <p>{depositTold(deposit, now, messages)}</p>
      </div>
      {(owes || way) && (
        <div className={styles.foot}>
          {owes && (
            <p className={styles.left}>
              <span>{t('night.leftToPay')}</span> <Price money={deposit.balance} className={styles.sum} />
            </p>
          )}
          {way && (
            <ButtonLink
              kind={way.pays ? 'primary' : 'quiet'}
              className={styles.act}
              render={(link) => <Link to={way.to} {...link} data-act={way.act} />}
            >
              {way.label}
            </ButtonLink>
          )}
        </div>
      )}
    </div>
  )
}

import { Undo2 } from 'lucide-react'
import { Link } from 'react-router'
import { paths } from '#domain/paths.ts'
import { sumOf, type Owned } from '#domain/recall-told.ts'
import { Message, useMessages } from '#messages/messages-context.tsx'
import { useRefundRecall } from '#queries/recall-query.ts'
import { BottomBar } from '#ui/bottom-bar.tsx'
import { Button, ButtonLink } from '#ui/button.tsx'
import { Icon } from '#ui/icon.tsx'
import { AlertLine } from '#ui/pin-hint.tsx'
import { Price } from '#ui/price.tsx'
import styles from './recall-page.module.css'

/** The one act: the money back, while there is money to come back; then, or for everybody else, the way to the market. */
export function RecallAction({ owned }: { owned: readonly Owned[] }) {
  const { t, formats, whyNot } = useMessages()
  const { mutate, isPending, isSuccess, error } = useRefundRecall()
  const due = owned.filter(({ refundedAt }) => refundedAt === undefined)
  const amount = sumOf(due)
  const back = sumOf(owned.filter(({ refundedAt }) => refundedAt !== undefined))
  return (
    <BottomBar className={styles.bar}>
      {error && <AlertLine>{whyNot(error, t('recall.refundFailed'))}</AlertLine>}
      {/* Stands empty until there is something to say, so that readers hear it come. */}
      <p className={styles.refunded} role="status">
        {!amount && back && isSuccess && (
          <>
            <Icon of={Undo2} size={18} />
            {t('recall.refundedNow', { amount: formats.money(back) })}
          </>
        )}
      </p>
      {amount ? (
        <Button kind="primary" block busy={isPending} onClick={() => mutate(due)} data-act="refundRecall">
          {isPending ? (
            t('recall.refunding')
          ) : (
            <span>
              <Message id="recall.refundNow" values={{ amount: <Price money={amount} /> }} />
            </span>
          )}
        </Button>
      ) : (
        <ButtonLink kind="primary" block render={(link) => <Link to={paths.home()} {...link} data-act="toMarket" />}>
          {t('recall.toMarket')}
        </ButtonLink>
      )}
    </BottomBar>
  )
}

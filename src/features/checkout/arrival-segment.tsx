import { Link } from 'react-router'
import type { Address } from '#contract/identity.ts'
import type { SlotKind } from '#contract/order.ts'
import type { Window } from '#contract/time.ts'
import { paths } from '#domain/paths.ts'
import type { PromiseReason } from '#domain/promise-reason.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { useNow } from '#platform/use-now.ts'
import { ButtonLink } from '#ui/button.tsx'
import { DemoRibbon } from '#ui/demo-ribbon.tsx'
import { Figure } from '#ui/figure.tsx'
import { Segment } from '#ui/receipt.tsx'
import { ReceiptRow } from './receipt-row.tsx'
import styles from './receipt.module.css'

export interface ArrivalSegmentProps {
  window: Window
  address: Address
  slot: { id: string; kind: SlotKind }
  /** Why it is more than half an hour, or the next day. */
  longer?: PromiseReason | undefined
  /** Where and when can be changed until it is an order. */
  onPickTime?: (() => void) | undefined
}

/** The head of the slip: the arrival window is the giant, under it where to and how that time was chosen. */
export function ArrivalSegment({ window, address, slot, longer, onPickTime }: ArrivalSegmentProps) {
  const { t, formats } = useMessages()
  const now = useNow(60_000)
  const where = formats.names(address.door)
  const soonest = slot.id === 'asap'
  const day = formats.day(window.from, now)
  return (
    <Segment className={styles.arrival}>
      <DemoRibbon shape="slip">{t('checkout.demo')}</DemoRibbon>
      <span className={styles.arrives}>{soonest ? t('checkout.arrives') : t('checkout.arrivesOn', { day })}</span>
      <Figure className={styles.window}>{formats.timeRange(window.from, window.to)}</Figure>
      {longer && <p className={styles.longer}>{t(`market.longer.${longer}`)}</p>}
      <p>{where}</p>
      {onPickTime && (
        <ButtonLink
          kind="text"
          className={styles.change}
          render={(link) => (
            <Link
              to={paths.addresses()}
              {...link}
              aria-label={t('checkout.changeAddress', { address: where })}
              data-act="changeAddress"
            />
          )}
        >
          {t('checkout.change')}
        </ButtonLink>
      )}
      <div className={styles.when}>
        <ReceiptRow
          label={t('checkout.when')}
          value={soonest ? t('checkout.asap') : `${day}${slot.kind === 'nextDay' ? `, ${t('checkout.byVan')}` : ''}`}
          onPress={onPickTime}
          act="openSlots"
        />
      </div>
    </Segment>
  )
}

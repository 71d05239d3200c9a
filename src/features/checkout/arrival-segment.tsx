import type { Address } from '#contract/identity.ts'
import type { Window } from '#contract/time.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { Button } from '#ui/button.tsx'
import { DemoRibbon } from '#ui/demo-ribbon.tsx'
import { Figure } from '#ui/figure.tsx'
import { Segment } from '#ui/receipt.tsx'
import styles from './receipt.module.css'

/** The head of the slip: the arrival window is the giant, the address can be changed until it is an order. */
export function ArrivalSegment({
  window,
  address,
  onChange,
}: {
  window: Window
  address: Address
  onChange?: (() => void) | undefined
}) {
  const { t, formats } = useMessages()
  const where = formats.names(address.door)
  return (
    <Segment className={styles.arrival}>
      <DemoRibbon shape="slip">{t('checkout.demo')}</DemoRibbon>
      <span className={styles.arrives}>{t('checkout.arrives')}</span>
      <Figure className={styles.window}>{formats.timeRange(window.from, window.to)}</Figure>
      <p>{where}</p>
      {onChange && (
        <Button
          kind="text"
          className={styles.change}
          aria-label={t('checkout.changeAddress', { address: where })}
          onClick={onChange}
          data-act="changeAddress"
        >
          {t('checkout.change')}
        </Button>
      )}
    </Segment>
  )
}

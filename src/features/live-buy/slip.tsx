import type { ComponentType } from 'react'
import type { StageTint } from '#contract/catalogue.ts'
import type { Checkout } from '#contract/checkout.ts'
import type { Address } from '#contract/identity.ts'
import type { Names } from '#contract/names.ts'
import type { Order, Quote } from '#contract/order.ts'
import type { Reservation } from '#contract/live-offer.ts'
import type { Window } from '#contract/time.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { useNow } from '#platform/use-now.ts'
import { DemoRibbon } from '#ui/demo-ribbon.tsx'
import { Figure } from '#ui/figure.tsx'
import { Price } from '#ui/price.tsx'
import { Perforation, Receipt, Segment } from '#ui/receipt.tsx'
import { StagePicture } from '#ui/stage-picture.tsx'
import styles from './slip.module.css'

/** What the slip of one thing says, before it is an order and after. */
export interface SlipOf {
  quote: Quote
  address: Address
  window: Window
  asap: boolean
  thing: { names: Names; measure: Names; picture: string; tint: StageTint } | undefined
}

/** From the receipt of what is held; undefined where nothing of it can be sold. */
export function slipOfCheckout({ lines, quote, address, window, slot }: Checkout): SlipOf | undefined {
  const product = lines[0]?.product
  return quote && { quote, address, window, asap: slot.id === 'asap', thing: product }
}

/** From the order it has become. */
export const slipOfOrder = ({ lines, quote, address, window, slotId }: Order): SlipOf => ({
  quote,
  address,
  window,
  asap: slotId === 'asap',
  thing: lines[0],
})

/** One thing, when and where it comes, and what its price is made of. */
export function Slip({
  of: { quote, address, window, asap, thing },
  reservation,
  pieces,
  Sum,
}: {
  of: SlipOf
  reservation: Reservation
  pieces: number | undefined
  Sum: ComponentType<{ quote: Quote }>
}) {
  const { t, formats } = useMessages()
  const now = useNow(60_000)
  const line = quote.lines[0]
  const { number } = reservation
  return (
    <section aria-label={t('liveBuy.receipt')}>
      <Receipt className={styles.slip}>
        <Segment className={styles.arrival}>
          <DemoRibbon shape="slip">{t('liveBuy.demo')}</DemoRibbon>
          <span>
            {asap ? t('liveBuy.arrives') : t('liveBuy.arrivesOn', { day: formats.day(window.from, now) })}{' '}
            <Figure className={styles.window}>{formats.timeRange(window.from, window.to)}</Figure>
          </span>
          <p>{formats.names(address.door)}</p>
        </Segment>
        <Perforation />
        <Segment className={styles.thing}>
          {thing && <StagePicture size="item" picture={thing.picture} tint={thing.tint} eager />}
          <div>
            {thing && <h3>{formats.names(thing.names)}</h3>}
            <p>
              <Price
                className={styles.price}
                money={reservation.price}
                was={reservation.was.minor > reservation.price.minor ? reservation.was : undefined}
                wasLabel={t('liveBuy.was')}
              />
              {line?.why && <b className={styles.why}>{t(`liveBuy.why.${line.why}`)}</b>}
            </p>
            {number !== undefined && (
              <p className={styles.number}>
                {pieces === undefined
                  ? t('liveBuy.number', { number: String(number) })
                  : t('liveBuy.numberOf', { number: String(number), of: pieces })}
              </p>
            )}
          </div>
        </Segment>
        <Perforation />
        <Segment>
          <Sum quote={quote} />
        </Segment>
      </Receipt>
    </section>
  )
}

import type { PlanOffer } from '#contract/pay.ts'
import { Message, useMessages } from '#messages/messages-context.tsx'
import { now } from '#platform/now.ts'
import { Button } from '#ui/button.tsx'
import { Figure } from '#ui/figure.tsx'
import { Price } from '#ui/price.tsx'
import { RadioMark } from '#ui/radio-mark.tsx'
import { SheetActions, SheetBody } from '#ui/sheet.tsx'
import styles from './plans.module.css'
import type { StepProps } from './step-props.ts'
import { WalletFlap } from './wallet-flap.tsx'
import { methodOf } from './ways.ts'

/** Up to so many dates are said one by one. */
const datesAtMost = 3

/** Lane Later: each part, the whole cost, its rate a year, the dates and the way out, all before the button. */
export function PlansStep({ state: { cashier, plan }, send }: StepProps<'plans'>) {
  const { t } = useMessages()
  const offers = methodOf(cashier, 'later')?.plans ?? []
  const chosen = offers.find(({ months }) => months === plan)
  return (
    <>
      <WalletFlap
        title={t('cashier.way.later')}
        money={cashier.trade.amount}
        says={t('cashier.inParts')}
        onBack={() => send({ type: 'back' })}
      />
      <SheetBody className={styles.body}>
        <div className={styles.plans} role="radiogroup" aria-label={t('cashier.howManyMonths')}>
          {offers.map((offer) => (
            <PlanRow
              key={offer.months}
              offer={offer}
              chosen={offer.months === plan}
              onChoose={() => send({ type: 'planChosen', plan: offer.months })}
            />
          ))}
        </div>
        {chosen && <When offer={chosen} />}
      </SheetBody>
      <SheetActions>
        <Button kind="primary" block onClick={() => send({ type: 'goOn', at: now() })} data-act="payInParts">
          {t('cashier.payInParts', { count: plan })}
        </Button>
      </SheetActions>
    </>
  )
}

function PlanRow({ offer, chosen, onChoose }: { offer: PlanOffer; chosen: boolean; onChoose: () => void }) {
  const { t, formats } = useMessages()
  const { months, each, last, total, fee, yearlyPercent } = offer
  const whole = formats.money(total)
  return (
    <label className={styles.row} data-chosen={chosen || undefined}>
      <input type="radio" name="plan" checked={chosen} onChange={onChoose} data-act="choosePlan" />
      <span className={styles.months}>
        <Figure>{months}</Figure>
        <small>{t('cashier.months', { count: months })}</small>
      </span>
      <span>
        <b className={styles.each}>
          <Message id="cashier.aMonth" values={{ amount: <Price money={each} /> }} />
        </b>
        <span className={styles.whole}>
          {last ? (
            <Message id="cashier.planFreeLast" values={{ total: whole, last: formats.money(last) }} />
          ) : fee.minor === 0 ? (
            <Message id="cashier.planFree" values={{ total: whole }} />
          ) : (
            <Message
              id="cashier.planCost"
              values={{ total: whole, fee: formats.money(fee), percent: formats.number(yearlyPercent) }}
            />
          )}
        </span>
      </span>
      <RadioMark chosen={chosen} />
    </label>
  )
}

/** When each part is taken, and that getting out early costs nothing. */
function When({ offer: { dueAt } }: { offer: PlanOffer }) {
  const { t, formats } = useMessages()
  const [first = 0] = dueAt
  const last = dueAt.at(-1) ?? first
  const dates =
    dueAt.length <= datesAtMost
      ? dueAt.map(formats.date).join(t('cashier.dateGap'))
      : t('cashier.datesFromTo', { first: formats.date(first), last: formats.dateAndYear(last) })
  return (
    <p className={styles.when}>
      <span>
        <Message id="cashier.partsFrom" values={{ dates }} />
      </span>
      <span>{t('cashier.partsLate')}</span>
    </p>
  )
}

import { Check } from 'lucide-react'
import type { Parcel } from '#contract/parcel.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { DemoRibbon } from '#ui/demo-ribbon.tsx'
import { Icon } from '#ui/icon.tsx'
import { Price } from '#ui/price.tsx'
import { nextTiers } from './late-words.ts'
import styles from './wait-money.module.css'

/** What is paid for a wait that was not promised: by itself, and what there would be for a longer one. */
export function WaitMoney({ parcel }: { parcel: Parcel }) {
  const { t, formats } = useMessages()
  const { waitMoney } = parcel
  const tiers = parcel.end ? [] : nextTiers(parcel)
  if (!waitMoney) return null
  const words = [
    ...tiers.map(({ overMinutes, amount }, i) =>
      t(i === 0 ? 'delivery.tierFirst' : 'delivery.tierMore', {
        count: overMinutes,
        amount: formats.money(amount, { minor: 'auto' }),
      }),
    ),
    t('delivery.neverAsk'),
  ].reduce((first, second) => t('delivery.twoSentences', { first, second }))
  return (
    <section className={styles.wait} aria-label={t('delivery.forTheWait')}>
      <div className={styles.wrap}>
        <div className={styles.ticket}>
          <div className={styles.body}>
            <Price className={styles.amount} money={waitMoney.amount} />
            <p>
              <b>{t('delivery.forTheWait')}</b>
              {t(waitMoney.to === 'card' ? 'delivery.onCardSince' : 'delivery.inBalanceSince', {
                time: formats.time(waitMoney.at),
              })}
            </p>
          </div>
          <em className={styles.stub}>
            <Icon of={Check} />
            {t('delivery.paid')}
          </em>
        </div>
      </div>
      <p className={styles.tiers}>
        {words} <DemoRibbon shape="tail">{t('shell.demo')}</DemoRibbon>
      </p>
    </section>
  )
}

import { Check, ChevronDown, X } from 'lucide-react'
import type { Order } from '#contract/order.ts'
import type { Parcel } from '#contract/parcel.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { Icon } from '#ui/icon.tsx'
import { StagePicture } from '#ui/stage-picture.tsx'
import { Thumbs } from '#ui/thumbs.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import styles from './bag.module.css'

/** What is coming: a row that opens into every item, ticked as the picker puts it in. */
export function Bag({ parcel, order }: { parcel: Parcel; order: Order }) {
  const { t, formats } = useMessages()
  return (
    <details className={styles.bag}>
      <summary data-act="open-bag">
        <Thumbs things={parcel.picks} stacked />
        <span>{t('tracking.bag', { count: order.quote.count, amount: formats.money(order.quote.total) })}</span>
        <Icon of={ChevronDown} className={styles.turn} />
      </summary>
      <ul className={styles.picks}>
        {parcel.picks.map(({ gtin, names, picture, tint, quantity, pickedAt, leftOutAt }) => (
          <li
            key={gtin}
            data-picked={pickedAt === undefined ? undefined : ''}
            data-left-out={leftOutAt === undefined ? undefined : ''}
          >
            <StagePicture picture={picture} tint={tint} size="item" />
            <span>
              <b>{formats.names(names)}</b>
              <small>
                {leftOutAt !== undefined
                  ? t('tracking.pickLeftOut')
                  : pickedAt === undefined
                    ? t('tracking.pickWaits', { count: quantity })
                    : t('tracking.pickDone', { count: quantity, time: formats.time(pickedAt) })}
              </small>
            </span>
            <span className={styles.tick}>
              {leftOutAt !== undefined && <Icon of={X} size={20} />}
              {pickedAt !== undefined && (
                <>
                  <Icon of={Check} size={20} />
                  <VisuallyHidden>{t('tracking.inTheBag')}</VisuallyHidden>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}

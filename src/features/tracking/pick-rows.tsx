import { Check, X } from 'lucide-react'
import type { Order } from '#contract/order.ts'
import type { Parcel } from '#contract/parcel.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { Button } from '#ui/button.tsx'
import { Icon } from '#ui/icon.tsx'
import { StagePicture } from '#ui/stage-picture.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import styles from './pick-rows.module.css'
import { inPickingOrder, pickNote, pickTitle } from './pick-words.ts'

export interface PickRowsProps {
  parcel: Parcel
  order: Order
  /** Stands a question up again that was put aside; without it nobody is asked here. */
  onAnswer?: ((gtin: string) => void) | undefined
}

/** Every line of the order, ticked as it comes into the bag. What was weighed, swapped or left out says so. */
export function PickRows({ parcel, order, onAnswer }: PickRowsProps) {
  const messages = useMessages()
  const { t, formats } = messages
  const picker = parcel.picker ? formats.names(parcel.picker.names) : t('tracking.someone')
  return (
    <ul className={styles.picks} aria-label={t('delivery.yourItems')}>
      {inPickingOrder(parcel.picks).map((pick) => {
        const shown = pick.swap ?? pick
        const lot = order.lines.find(({ gtin }) => gtin === pick.gtin)?.lot
        return (
          <li key={pick.gtin} data-state={pick.state}>
            <StagePicture picture={shown.picture} tint={shown.tint} size="item" />
            <span>
              <b>{pickTitle(pick, messages)}</b>
              <small>{pickNote(pick, { picker, lot }, messages)}</small>
            </span>
            {pick.state === 'asking' && onAnswer ? (
              <Button kind="quiet" data-act="openMissing" onClick={() => onAnswer(pick.gtin)}>
                {t('delivery.answer')}
              </Button>
            ) : (
              <span className={styles.tick}>
                {(pick.state === 'picked' || pick.state === 'swapped') && (
                  <>
                    <Icon of={Check} size={20} />
                    <VisuallyHidden>{t('tracking.inTheBag')}</VisuallyHidden>
                  </>
                )}
                {pick.state === 'leftOut' && <Icon of={X} size={20} />}
              </span>
            )}
          </li>
        )
      })}
    </ul>
  )
}

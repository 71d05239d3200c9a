import type { Slot } from '#contract/checkout.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { wasPressed } from '#ui/pick-list.tsx'
import styles from './slot-sheet.module.css'

export interface SlotTimesProps {
  title: string
  hint?: string | undefined
  slots: readonly Slot[]
  /** The group's name in the form: the same for all times. */
  name: string
  chosenId: string
  onPick: (slot: Slot, pressed: boolean) => void
}

/** Times of one day side by side; what is full stays, and says so. */
export function SlotTimes({ title, hint, slots, name, chosenId, onPick }: SlotTimesProps) {
  const { t, formats } = useMessages()
  const fee = useSlotFee()
  const [first] = slots
  if (!first) return null
  return (
    <section className={styles.times}>
      <h3>{title}</h3>
      <p>
        {hint && `${hint} `}
        {fee(first)}
      </p>
      <div className={styles.grid} role="radiogroup" aria-label={title}>
        {slots.map((slot) => {
          const time = formats.timeRange(slot.window.from, slot.window.to)
          const full = slot.state === 'full'
          const chosen = slot.id === chosenId
          return (
            <label key={slot.id} data-chosen={chosen || undefined} data-full={full || undefined}>
              <input
                type="radio"
                name={name}
                aria-label={full ? t('checkout.slotFullLabel', { time }) : time}
                checked={chosen}
                disabled={full}
                onChange={(event) => onPick(slot, wasPressed(event))}
                data-act="chooseSlot"
              />
              <span>{time}</span>
              {full && <small>{t('checkout.slotFull')}</small>}
            </label>
          )
        })}
      </div>
    </section>
  )
}

/** What bringing costs at a time, in words. */
export function useSlotFee(): (slot: Slot) => string {
  const { t, formats } = useMessages()
  return ({ fee }) => `${t('checkout.delivery')}: ${fee.minor === 0 ? t('checkout.free') : formats.money(fee)}`
}

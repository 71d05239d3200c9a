import { X } from 'lucide-react'
import { useId } from 'react'
import type { Checkout, Slot } from '#contract/checkout.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { PickList, PickRow } from '#ui/pick-list.tsx'
import { RoundButton } from '#ui/round-button.tsx'
import { Sheet, SheetBody, SheetHeader } from '#ui/sheet.tsx'
import styles from './slot-sheet.module.css'
import { useChoose } from './use-choose.ts'

/** When it shall come: as soon as possible, a half-hour of today, two hours of tomorrow. What is full stays, and says so. */
export function SlotSheet({ checkout, onClose }: { checkout: Checkout; onClose: () => void }) {
  const { t, formats } = useMessages()
  const choose = useChoose()
  const name = useId()
  const { slots, slot: chosen } = checkout
  const pick = (slot: Slot): void => {
    onClose()
    if (slot.id !== chosen.id) choose({ slotId: slot.id })
  }
  const soonest = slots.find(({ id }) => id === 'asap')
  const today = slots.filter(({ id, kind }) => kind === 'rider' && id !== 'asap')
  const tomorrow = slots.filter(({ kind }) => kind === 'nextDay')
  const title = t('checkout.pickTime')
  return (
    <Sheet open onClose={onClose} label={title} look="step">
      <SheetHeader start={<RoundButton label={t('shell.close')} icon={X} onClick={onClose} />} title={title} />
      <SheetBody className={styles.body}>
        {soonest && (
          <PickList label={title}>
            <PickRow
              name={name}
              title={t('checkout.asap')}
              fact={fee(soonest)}
              end={formats.timeRange(soonest.window.from, soonest.window.to)}
              chosen={soonest.id === chosen.id}
              onChoose={() => pick(soonest)}
              data-act="chooseSlot"
            />
          </PickList>
        )}
        {today.length > 0 && <Times title={t('checkout.slotsToday')} slots={today} />}
        {tomorrow.length > 0 && (
          <Times
            title={t('checkout.slotsTomorrow')}
            hint={t('checkout.slotsTomorrowHint', { count: tomorrow.length })}
            slots={tomorrow}
          />
        )}
      </SheetBody>
    </Sheet>
  )

  function fee({ fee: money }: Slot): string {
    return `${t('checkout.delivery')}: ${money.minor === 0 ? t('checkout.free') : formats.money(money)}`
  }

  function Times({ title: head, hint, slots: times }: { title: string; hint?: string; slots: Slot[] }) {
    const [first] = times
    return (
      <section className={styles.times}>
        <h3>{head}</h3>
        {first && (
          <p>
            {hint && `${hint} `}
            {fee(first)}
          </p>
        )}
        <div className={styles.grid} role="radiogroup" aria-label={head}>
          {times.map((slot) => {
            const time = formats.timeRange(slot.window.from, slot.window.to)
            const full = slot.state === 'full'
            return (
              <label key={slot.id} data-chosen={slot.id === chosen.id || undefined} data-full={full || undefined}>
                <input
                  type="radio"
                  name={name}
                  aria-label={full ? t('checkout.slotFullLabel', { time }) : time}
                  checked={slot.id === chosen.id}
                  disabled={full}
                  onChange={() => pick(slot)}
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
}

import { X } from 'lucide-react'
import { useId, useState } from 'react'
import type { Checkout, Slot } from '#contract/checkout.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { PickList, PickRow } from '#ui/pick-list.tsx'
import { RoundButton } from '#ui/round-button.tsx'
import { Sheet, SheetBody, SheetHeader } from '#ui/sheet.tsx'
import styles from './slot-sheet.module.css'
import { SlotTimes, useSlotFee } from './slot-times.tsx'
import { useChoose } from './use-choose.ts'

/** When it shall come: as soon as possible, a half-hour of today, two hours of tomorrow. */
export function SlotSheet({ checkout: { slots, slot }, onClose }: { checkout: Checkout; onClose: () => void }) {
  const { t, formats } = useMessages()
  const choose = useChoose()
  const fee = useSlotFee()
  const name = useId()
  const [chosenId, setChosenId] = useState(slot.id)
  const pick = ({ id }: Slot, pressed: boolean): void => {
    setChosenId(id)
    if (id !== chosenId) choose({ slotId: id })
    if (pressed) onClose()
  }
  const soonest = slots.find(({ id }) => id === 'asap')
  const tomorrow = slots.filter(({ kind }) => kind === 'nextDay')
  const title = t('checkout.pickTime')
  const group = { name, chosenId, onPick: pick }
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
              chosen={soonest.id === chosenId}
              onChoose={(pressed) => pick(soonest, pressed)}
              data-act="chooseSlot"
            />
          </PickList>
        )}
        <SlotTimes
          {...group}
          title={t('checkout.slotsToday')}
          slots={slots.filter(({ id, kind }) => kind === 'rider' && id !== 'asap')}
        />
        <SlotTimes
          {...group}
          title={t('checkout.slotsTomorrow')}
          hint={t('checkout.slotsTomorrowHint', { count: tomorrow.length })}
          slots={tomorrow}
        />
      </SheetBody>
    </Sheet>
  )
}

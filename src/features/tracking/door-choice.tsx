import { Bell, DoorOpen, type LucideIcon } from 'lucide-react'
import type { Door } from '#contract/order.ts'
import type { Parcel } from '#contract/parcel.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { Refused } from '#platform/failure.ts'
import { useChooseDoor } from '#queries/parcel-query.ts'
import { showToast } from '#stores/toasts-store.ts'
import { Icon } from '#ui/icon.tsx'
import styles from './door-choice.module.css'

const choices: { door: Door; icon: LucideIcon; word: 'tracking.doorBell' | 'tracking.doorLeave' }[] = [
  { door: 'bell', icon: Bell, word: 'tracking.doorBell' },
  { door: 'leave', icon: DoorOpen, word: 'tracking.doorLeave' },
]

/** Ring the bell, or leave it at the door: to be chosen until the rider is there. */
export function DoorChoice({ parcel }: { parcel: Parcel }) {
  const { t, words } = useMessages()
  const choose = useChooseDoor(parcel.orderId)
  const chosen = choose.isPending ? choose.variables : parcel.door
  const set = (door: Door): void =>
    choose.mutate(door, {
      onError: (error) =>
        showToast({
          text:
            error instanceof Refused ? words('refusals', error.refusal.code, error.refusal) : t('tracking.doorUnsure'),
          tone: 'alert',
        }),
    })
  return (
    <fieldset className={styles.choice}>
      <legend>{t('tracking.atTheDoor')}</legend>
      {choices.map(({ door, icon, word }) => (
        <label key={door}>
          <input
            type="radio"
            name="door"
            value={door}
            checked={chosen === door}
            onChange={() => set(door)}
            data-act="choose-door"
          />
          <Icon of={icon} size={20} />
          {t(word)}
        </label>
      ))}
    </fieldset>
  )
}

import { Bell, DoorOpen } from 'lucide-react'
import type { Door } from '#contract/order.ts'
import type { Parcel } from '#contract/parcel.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { useChooseDoor } from '#queries/parcel-query.ts'
import { showToast } from '#stores/toasts-store.ts'
import { Segmented } from '#ui/segmented.tsx'
import styles from './tracking-page.module.css'

/** Ring the bell, or leave it at the door: to be chosen until the rider is there. */
export function DoorChoice({ parcel }: { parcel: Parcel }) {
  const { t, whyNot } = useMessages()
  const choose = useChooseDoor(parcel.orderId)
  const unsure = (error: Error): void => showToast({ text: whyNot(error, t('tracking.doorUnsure')), tone: 'alert' })
  return (
    <Segmented<Door>
      className={styles.door}
      label={t('tracking.atTheDoor')}
      value={choose.isPending ? choose.variables : parcel.door}
      onChange={(door) => choose.mutate(door, { onError: unsure })}
      options={[
        { value: 'bell', label: t('tracking.doorBell'), icon: Bell, act: 'choose-door' },
        { value: 'leave', label: t('tracking.doorLeave'), icon: DoorOpen, act: 'choose-door' },
      ]}
    />
  )
}

import { X } from 'lucide-react'
import type { LiveItem, Room } from '#contract/live.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { RoundButton } from '#ui/round-button.tsx'
import { Sheet } from '#ui/sheet.tsx'
import { BagItem } from './bag-item.tsx'
import styles from './bag-sheet.module.css'

/** Everything on the counter tonight, over the lower part of the room: the host's face stays visible. */
export function BagSheet({
  room,
  onGet,
  onSee,
  onClose,
}: {
  room: Room
  onGet: (item: LiveItem) => void
  onSee: (item: LiveItem) => void
  onClose: () => void
}) {
  const { t } = useMessages()
  const title = t('live.bagTitle')
  return (
    <Sheet open onClose={onClose} label={title} look="step" zone="live" className={styles.bag}>
      <div className={styles.head}>
        <h2>
          {title} <small>{t('live.tonight', { count: room.items.length })}</small>
        </h2>
        <RoundButton label={t('shell.close')} icon={X} onClick={onClose} />
      </div>
      <ul className={styles.items}>
        {room.items.map((item) => (
          <BagItem key={item.gtin} room={room} item={item} onGet={() => onGet(item)} onSee={() => onSee(item)} />
        ))}
      </ul>
    </Sheet>
  )
}

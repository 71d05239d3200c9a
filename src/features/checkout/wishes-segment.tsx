import { Bell, DoorOpen } from 'lucide-react'
import type { Checkout } from '#contract/checkout.ts'
import type { Door } from '#contract/order.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { Segment } from '#ui/receipt.tsx'
import { Segmented } from '#ui/segmented.tsx'
import { missingWords } from './missing-sheet.tsx'
import { ReceiptRow } from './receipt-row.tsx'
import styles from './receipt.module.css'
import { useChoose } from './use-choose.ts'

export interface WishesSegmentProps {
  checkout: Checkout
  fixed: boolean
  onMissing: () => void
  onNote: () => void
}

/** What costs nothing and is asked for all the same: what to do about what is missing, a note, bell or door. */
export function WishesSegment({ checkout: { choices }, fixed, onMissing, onNote }: WishesSegmentProps) {
  const { t } = useMessages()
  const choose = useChoose()
  return (
    <Segment className={styles.wishes}>
      <ReceiptRow
        label={t('checkout.missing')}
        value={t(missingWords[choices.substitution])}
        onPress={fixed ? undefined : onMissing}
        act="openMissing"
      />
      <ReceiptRow
        label={t('checkout.note')}
        value={choices.note === '' ? t('checkout.noteNone') : choices.note}
        onPress={fixed ? undefined : onNote}
        act="openNote"
      />
      <Segmented<Door>
        className={styles.door}
        label={t('checkout.door')}
        value={choices.door}
        disabled={fixed}
        onChange={(door) => choose({ door })}
        options={[
          { value: 'bell', label: t('checkout.doorBell'), icon: Bell, act: 'chooseDoor' },
          { value: 'leave', label: t('checkout.doorLeave'), icon: DoorOpen, act: 'chooseDoor' },
        ]}
      />
    </Segment>
  )
}

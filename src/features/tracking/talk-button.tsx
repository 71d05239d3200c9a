import { MessageCircle, Phone } from 'lucide-react'
import type { Parcel } from '#contract/parcel.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { openCall, openTalk } from '#stores/talk-store.ts'
import { RoundButton } from '#ui/round-button.tsx'
import { holderOf, nameOf } from './talk-names.ts'
import styles from './talk-button.module.css'

/** Opens the talk with whoever has the parcel, while there is somebody to talk to. */
export function TalkButton({ parcel }: { parcel: Parcel }) {
  const messages = useMessages()
  if (!parcel.can.message) return null
  const name = nameOf(parcel, holderOf(parcel), messages)
  return (
    <RoundButton
      className={styles.contact}
      tone="recess"
      icon={MessageCircle}
      label={messages.t('talk.write', { name })}
      onClick={openTalk}
      data-act="open-talk"
    />
  )
}

/** Opens the call that is none: from the rider's being found to two hours after the delivery. */
export function CallButton({ parcel }: { parcel: Parcel }) {
  const messages = useMessages()
  if (!parcel.can.call || !parcel.rider) return null
  const name = nameOf(parcel, 'rider', messages)
  return (
    <RoundButton
      className={styles.contact}
      tone="recess"
      icon={Phone}
      label={messages.t('talk.call', { name })}
      onClick={openCall}
      data-act="open-call"
    />
  )
}

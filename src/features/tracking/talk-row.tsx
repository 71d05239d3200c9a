import { MessageCircle } from 'lucide-react'
import type { Parcel } from '#contract/parcel.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { openTalk } from '#stores/talk-store.ts'
import { RowLink } from '#ui/row-fact.tsx'
import { holderOf, nameOf } from './talk-names.ts'

/** The talk after the delivery, as long as it is open. */
export function TalkRow({ parcel }: { parcel: Parcel }) {
  const messages = useMessages()
  const { t, formats } = messages
  const { can, rider } = parcel
  if (!can.message) return null
  return (
    <RowLink
      icon={MessageCircle}
      note={rider?.phone && t('talk.openUntil', { time: formats.time(rider.phone.until) })}
      render={(link) => <button type="button" {...link} data-act="open-talk" onClick={openTalk} />}
    >
      <b>{t('talk.write', { name: nameOf(parcel, holderOf(parcel), messages) })}</b>
    </RowLink>
  )
}

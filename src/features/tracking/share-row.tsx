import { useQuery } from '@tanstack/react-query'
import { Share2 } from 'lucide-react'
import { useState } from 'react'
import type { Parcel } from '#contract/parcel.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { sharingQuery } from '#queries/share-query.ts'
import { RowLink } from '#ui/row-fact.tsx'
import { ShareSheet } from './share-sheet.tsx'

/** To let somebody else watch: a link that shows initials and a street, and can be taken back. */
export function ShareRow({ parcel }: { parcel: Parcel }) {
  const { t, formats } = useMessages()
  const [open, setOpen] = useState(false)
  const { data: sharing } = useQuery(sharingQuery(parcel.orderId))
  if (!parcel.can.share && !sharing?.link) return null
  return (
    <>
      <RowLink
        icon={Share2}
        note={sharing?.link ? t('share.rowShared', { time: formats.time(sharing.link.until) }) : t('share.rowNote')}
        render={(link) => <button type="button" {...link} data-act="open-share" onClick={() => setOpen(true)} />}
      >
        <b>{t('share.row')}</b>
      </RowLink>
      {open && <ShareSheet parcel={parcel} onClose={() => setOpen(false)} />}
    </>
  )
}

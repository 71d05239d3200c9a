import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useParams } from 'react-router'
import { parcelQuery } from '#queries/parcel-query.ts'
import { closeTalk, useTalkShown } from '#stores/talk-store.ts'
import { CallSheet } from './call-sheet.tsx'
import { TalkSheet } from './talk-sheet.tsx'

/** The talk and the call over an order's page. They stay open while the page below goes from picker to rider. */
export function ParcelSheets() {
  const { orderId = '' } = useParams()
  return <SheetsOf key={orderId} orderId={orderId} />
}

function SheetsOf({ orderId }: { orderId: string }) {
  const { what } = useTalkShown()
  const { data: parcel } = useQuery({ ...parcelQuery(orderId), enabled: what !== null })
  useEffect(() => closeTalk, [])
  if (!parcel || what === null) return null
  return what === 'talk' ? (
    <TalkSheet parcel={parcel} onClose={closeTalk} />
  ) : (
    <CallSheet parcel={parcel} onClose={closeTalk} />
  )
}

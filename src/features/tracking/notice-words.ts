import { useCallback } from 'react'
import { arrivalOf } from '#domain/parcel-progress.ts'
import { useMessages } from '#messages/messages-context.tsx'
import type { SayNotice } from './notice-teller.ts'

/** How notices are said in the person's language. */
export function useNoticeWords(): SayNotice {
  const { t, formats } = useMessages()
  return useCallback(
    ({ kind, key }, parcel) => {
      const rider = parcel.rider ? formats.names(parcel.rider.names) : t('underWay.theRider')
      const { at, minutesLate } = arrivalOf(parcel, parcel.paidAt)
      const by = t('underWay.noteArrives', { time: formats.time(at) })
      switch (kind) {
        case 'riderFound':
          return { title: t('underWay.noteRiderFound', { rider }), body: by }
        case 'pickedUp':
          return { title: t('underWay.notePickedUp', { rider }), body: by }
        case 'atDoor':
          return { title: t('underWay.noteAtDoor', { rider }), body: t('underWay.noteAtDoorBody') }
        case 'asks': {
          const pick = parcel.picks.find(({ gtin }) => key.endsWith(` ${gtin}`))
          const until = pick?.ask?.until ?? at
          const name = pick ? formats.names(pick.names) : ''
          return {
            title: t('underWay.noteAsks', { name }),
            body: t('underWay.noteAsksBody', { time: formats.time(until) }),
          }
        }
        case 'late':
          return { title: t('underWay.noteLate', { count: minutesLate }), body: by }
        case 'unreachable':
          return { title: t('underWay.unreachable'), body: t('underWay.noteUnreachableBody') }
      }
    },
    [t, formats],
  )
}

import type { Parcel } from '#contract/parcel.ts'
import { freshNotices, type Notice, noticesOf } from '#domain/parcel-notices.ts'
import { paths } from '#domain/paths.ts'
import type { Note, NotificationDoor } from '#platform/notifications.ts'

/** How a notice is said. */
export type SayNotice = (notice: Notice, parcel: Parcel) => Pick<Note, 'title' | 'body'>

export interface NoticeTeller {
  /** The parcels as they are now: what is new is told. What was so before the first time is not news. */
  hear: (parcels: readonly Parcel[], say: SayNotice) => void
  /** The world was rewound or began anew: what comes again is news again. */
  forget: () => void
}

/** Tells the phone what happens to parcels, each thing once, while `wanted` and unless the person is looking at that order. */
export function createNoticeTeller(
  door: Pick<NotificationDoor, 'tell'>,
  wanted: () => boolean,
  isWatched: (orderId: string) => boolean,
): NoticeTeller {
  const known = new Map<string, Set<string>>()
  return {
    hear(parcels, say) {
      for (const parcel of parcels) {
        const before = known.get(parcel.orderId)
        const fresh = before ? freshNotices(parcel, before) : []
        known.set(parcel.orderId, new Set([...(before ?? []), ...noticesOf(parcel).map(({ key }) => key)]))
        if (!wanted() || isWatched(parcel.orderId)) continue
        for (const notice of fresh)
          void door.tell({ tag: notice.key, path: paths.order(parcel.orderId), ...say(notice, parcel) })
      }
    },
    forget: () => known.clear(),
  }
}

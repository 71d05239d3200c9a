import type { EpcisEvent, ObjectEvent } from '#contract/epcis.ts'
import type { Recall } from '#contract/recall.ts'
import type { Instant } from '#contract/time.ts'
import { placeUri } from '#seed/batches/event-writer.ts'
import { keeperOf, places } from '#seed/batches/places.ts'
import { isoShanghai } from '#world/calendar.ts'

/** What a recall is declared about on the record: a batch or the whole item as a class, or single pieces of it. */
export interface Recalled {
  /** Class URI (GS1 Digital Link) of the batch, or of the item. */
  uri: string
  /** What the UUIDs of its events begin with. */
  record: string
  /** When it came on this store's shelf; undefined until it does, and for goods without batches. */
  stockedAt?: Instant | undefined
  /** The first thing known of it: a recall of the whole item takes a batch in only once there is one. */
  from?: Instant
}

/** A recall's notice, as other systems name it. */
export const recallUri = (id: string): string => `https://lanternlane.example/recalls/${id}`

/**
 * What a recall and its lifting put on the record (CBV 2.0: `holding` with disposition `recalled`, which stays set until it is
 * unset; then back where it was). Both stay on the record for good. On the way there is no read point: nobody saw it there.
 */
export function recallEvents(
  { id, scope, issuedAt, liftedAt }: Recall,
  { uri, record, stockedAt, from = issuedAt }: Recalled,
): EpcisEvent[] {
  const at = Math.max(issuedAt, from)
  if (liftedAt !== undefined && liftedAt < at) return []
  const number = Number(id.split('-').at(-1))
  const write = (when: Instant, lifted: 0 | 1): ObjectEvent => {
    const inStore = stockedAt !== undefined && stockedAt <= when
    const [shelf, aside] = [{ id: placeUri(places.storeShelf) }, { id: placeUri(places.storeAside) }]
    return {
      type: 'ObjectEvent',
      eventID: `urn:uuid:${record}-4ffe-8000-${(number * 2 + lifted).toString(16).padStart(12, '0')}`,
      eventTime: isoShanghai(when),
      eventTimeZoneOffset: '+08:00',
      recordTime: isoShanghai(when),
      'shop:declaredBy': keeperOf(places.storeShelf).id,
      action: 'OBSERVE',
      ...(scope.serials
        ? { epcList: scope.serials.map((serial) => `${uri}/21/${encodeURIComponent(serial)}`) }
        : { quantityList: [{ epcClass: uri }] }),
      ...(lifted
        ? {
            bizStep: inStore ? 'stocking' : 'other',
            disposition: inStore ? 'sellable_accessible' : 'in_transit',
            persistentDisposition: { unset: ['recalled'] },
            ...(inStore && { readPoint: aside, bizLocation: shelf }),
          }
        : {
            bizStep: 'holding',
            disposition: 'recalled',
            persistentDisposition: { set: ['recalled'] },
            ...(inStore && { readPoint: shelf, bizLocation: aside }),
          }),
      'shop:recallNotice': recallUri(id),
    }
  }
  return [write(at, 0), ...(liftedAt === undefined ? [] : [write(liftedAt, 1)])]
}

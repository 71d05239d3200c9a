import type { AggregationEvent, EpcisEvent } from '#contract/epcis.ts'
import type { Instant } from '#contract/time.ts'
import { instantOf } from '#world/calendar.ts'
import { happenedAt, inOrder, isWithdrawn, recordAt, recordedAt } from './origin-record.ts'

/**
 * A batch's key in an EPCIS class URI (GS1 Digital Link, AI 01 and 10): item reference and lot, without packaging level and
 * check digit, so that a case of the lot is the lot (GS1 General Specifications 2.1.6: GTIN-14 of a grouping). Null for others.
 */
export function lotKey(uri: string): string | null {
  const match = /\/01\/\d(\d{12})\d\/10\/([^/?]+)$/.exec(uri)
  return match ? `${match[1]}/${match[2]}` : null
}

type Lots = ReadonlySet<string>
/** When something of ours was in a container: from when it was put in (or what it was in was) until it was taken out. */
interface Stay {
  from: Instant
  to: Instant
}
type Containers = ReadonlyMap<string, readonly Stay[]>

const touches = (lots: Lots, list: readonly { epcClass: string }[] | undefined): boolean =>
  (list ?? []).some(({ epcClass }) => lots.has(lotKey(epcClass) ?? ''))

const isIn = (stays: readonly Stay[] | undefined, at: Instant): boolean =>
  (stays ?? []).some(({ from, to }) => at >= from && at <= to)

/** The lot and every lot it was made from, followed back through TransformationEvents. */
function lotsOf(pool: readonly EpcisEvent[], batchUri: string): Lots {
  const lots = new Set([lotKey(batchUri) ?? ''])
  for (let known = 0; known < lots.size;) {
    known = lots.size
    for (const event of pool) {
      if (event.type !== 'TransformationEvent' || !touches(lots, event.outputQuantityList)) continue
      for (const { epcClass } of event.inputQuantityList) lots.add(lotKey(epcClass) ?? '')
    }
  }
  return lots
}

/** Everything the lots travelled in: the pallet, and the lorry the pallet was in, each for as long as they were in it. */
function containersOf(ordered: readonly EpcisEvent[], lots: Lots): Containers {
  const packings = ordered.filter((event) => event.type === 'AggregationEvent')
  let containers: Containers = new Map()
  for (let known = -1, found = 0; known !== found;) {
    known = found
    containers = packedIn(packings, lots, containers)
    found = [...containers.values()].reduce((sum, stays) => sum + stays.length, 0)
  }
  return containers
}

/** The containers of the lots, and of the containers `within` which they are known to be. */
function packedIn(packings: readonly AggregationEvent[], lots: Lots, within: Containers): Containers {
  const containers = new Map<string, Stay[]>()
  const open = new Map<string, Map<string, Stay>>()
  for (const { parentID, action, childQuantityList, childEPCs, ...event } of packings) {
    const at = instantOf(event.eventTime)
    const inside = open.get(parentID) ?? new Map<string, Stay>()
    open.set(parentID, inside)
    const children = [...(childQuantityList ?? []).map(({ epcClass }) => lotKey(epcClass) ?? ''), ...(childEPCs ?? [])]
    if (action === 'DELETE') {
      // Without children it is emptied.
      for (const child of childQuantityList || childEPCs ? children : [...inside.keys()]) {
        const stay = inside.get(child)
        if (stay) stay.to = at
        inside.delete(child)
      }
      continue
    }
    for (const child of children) {
      if (inside.has(child) || !(lots.has(child) || isIn(within.get(child), at))) continue
      const stay = { from: at, to: Infinity }
      inside.set(child, stay)
      containers.set(parentID, [...(containers.get(parentID) ?? []), stay])
    }
  }
  return containers
}

function concerns(event: EpcisEvent, lots: Lots, containers: Containers): boolean {
  const at = happenedAt(event)
  switch (event.type) {
    case 'TransformationEvent':
      return touches(lots, event.outputQuantityList)
    case 'AggregationEvent':
      return (
        touches(lots, event.childQuantityList) ||
        (event.childEPCs ?? []).some((child) => isIn(containers.get(child), at)) ||
        (!event.childQuantityList && !event.childEPCs && isIn(containers.get(event.parentID), at))
      )
    case 'ObjectEvent':
      return touches(lots, event.quantityList) || (event.epcList ?? []).some((epc) => isIn(containers.get(epc), at))
  }
}

/** A batch's record as it stood at an instant, oldest first. */
export interface Traced {
  /** What is held to have happened. */
  standing: EpcisEvent[]
  /** What was declared and taken back. */
  withdrawn: EpcisEvent[]
}

/**
 * Every event about one batch that was declared by `now`: its own, those of the lots it was made from and those of what it
 * travelled in. In: all events held, in any order, and the batch's class URI. What was taken back leads nowhere.
 */
export function traceRecord(pool: readonly EpcisEvent[], batchUri: string, now: Instant): Traced {
  // A harvest is the batch's before anybody packed it, so links are followed ahead of `now`, but for those that will not hold.
  const holds = (event: EpcisEvent): boolean =>
    !isWithdrawn(event, now) && (event.errorDeclaration === undefined || recordedAt(event) <= now)
  const links = inOrder(pool.filter(holds))
  const lots = lotsOf(links, batchUri)
  const containers = containersOf(links, lots)
  const mine = inOrder(recordAt(pool, now)).filter((event) => concerns(event, lots, containers))
  return {
    standing: mine.filter((event) => event.errorDeclaration === undefined),
    withdrawn: mine.filter((event) => event.errorDeclaration !== undefined),
  }
}

/** All that is ever held to have happened to a batch, oldest first. */
export const traceBatch = (pool: readonly EpcisEvent[], batchUri: string): EpcisEvent[] =>
  traceRecord(pool, batchUri, Infinity).standing

import type { Fact, FactOf } from '#contract/facts.ts'
import type { Door, SlotKind } from '#contract/order.ts'
import type { Leg, Point } from '#contract/parcel.ts'
import type { TalkWith } from '#contract/talk.ts'
import type { Instant } from '#contract/time.ts'

/** Where a parcel is, as far as one talks about it. */
export type TalkPhase =
  'begin' | 'picking' | 'packing' | 'packed' | 'toStore' | 'atStore' | 'riding' | 'near' | 'door' | 'back' | 'over'

/** A parcel as whoever has it in hand knows it. `endedAt` starts the two hours in which one still talks. */
export interface TalkOrder {
  by: SlotKind
  /** For a chosen time: nobody begins at once. */
  planned: boolean
  door: Door
  phase: TalkPhase
  gtins: string[]
  picked: string[]
  gone: string[]
  hasRider: boolean
  leg?: Leg
  stops: Instant[]
  quiet?: true
  endedAt?: Instant
  delivered?: true
}

/** How long after a parcel's end one still talks about it. */
export const talkAfterMs = 2 * 3_600_000

/** Until when one talks; for ever while it is under way. */
export const talkUntil = ({ endedAt }: Pick<TalkOrder, 'endedAt'>): Instant =>
  endedAt === undefined ? Infinity : endedAt + talkAfterMs

/** Who answers now. */
export function answering({ phase, hasRider }: TalkOrder): TalkWith {
  if (phase === 'picking') return 'picker'
  return hasRider ? 'rider' : 'store'
}

/** An order as it is placed. */
export const orderToTalkOf = ({ lines, slot, door }: FactOf<'orderPlaced'>): TalkOrder => ({
  by: slot.kind,
  planned: slot.id !== 'asap',
  door,
  phase: 'begin',
  gtins: lines.map(({ gtin }) => gtin),
  picked: [],
  gone: [],
  hasRider: false,
  stops: [],
})

/** Takes a fact of the parcel into what is known of it, in place. */
export function goOnTalking(order: TalkOrder, fact: Fact): void {
  switch (fact.kind) {
    case 'doorChosen':
      order.door = fact.door
      break
    case 'pickingStarted':
      order.phase = 'picking'
      break
    case 'itemPicked':
    case 'itemSwapped':
      order.picked.push(fact.gtin)
      break
    case 'itemMissing':
    case 'itemLeftOut':
      if (!order.gone.includes(fact.gtin)) order.gone.push(fact.gtin)
      break
    case 'bagsOnBelt':
    case 'packingStarted':
      order.phase = 'packing'
      break
    case 'parcelPacked':
      order.phase = 'packed'
      break
    case 'riderAssigned':
      order.hasRider = true
      order.phase = 'toStore'
      break
    case 'riderReachedStore':
      order.phase = 'atStore'
      break
    case 'parcelPickedUp':
      order.phase = 'riding'
      order.leg = fact.leg
      order.stops = fact.stops.map(({ at }) => at)
      break
    case 'rideDelayed':
      order.leg = fact.leg
      break
    case 'parcelReaddressed':
      if (fact.leg) order.leg = fact.leg
      break
    case 'riderWentQuiet':
      order.quiet = true
      break
    case 'riderSeenAgain':
      delete order.quiet
      if (fact.leg) order.leg = fact.leg
      break
    case 'riderNearby':
      order.phase = 'near'
      break
    case 'riderReachedDoor':
      order.phase = 'door'
      delete order.quiet
      break
    case 'parcelReturning':
      order.phase = 'back'
      break
    case 'parcelDelivered':
    case 'parcelReturned':
    case 'parcelCalledOff':
    case 'orderCancelled':
      end(order, fact)
      break
    default:
  }
}

/** What it took to answer on the way is not needed any more. */
function end(order: TalkOrder, fact: Fact): void {
  order.phase = 'over'
  order.endedAt = fact.at
  if (fact.kind === 'parcelDelivered') order.delivered = true
  delete order.quiet
  delete order.leg
  Object.assign(order, { gtins: [], picked: [], gone: [], stops: [] })
}

/** Where a rider is on a leg at an instant, by even motion between its fixes, and how many metres are left of it. */
export function placeOnLeg(leg: Leg, at: Instant): { place: Point; metres: number } | undefined {
  const next = leg.findIndex((fix) => fix.at > at)
  const to = next < 0 ? leg.at(-1) : leg[next]
  if (!to) return undefined
  const from = (next > 0 ? leg[next - 1] : undefined) ?? to
  const part = to.at === from.at ? 1 : (at - from.at) / (to.at - from.at)
  const place = { x: Math.round(from.x + (to.x - from.x) * part), y: Math.round(from.y + (to.y - from.y) * part) }
  const ahead: Point[] = next < 0 ? [place] : [place, ...leg.slice(next)]
  const metres = ahead.reduce((sum, { x, y }, i) => {
    const before = ahead[i - 1] ?? { x, y }
    return sum + Math.hypot(x - before.x, y - before.y)
  }, 0)
  return { place, metres: Math.round(metres) }
}

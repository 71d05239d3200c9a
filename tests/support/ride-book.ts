import type { Fact, FactKind, FactOf } from '#contract/facts.ts'

/** The steps of every delivery, in order: none is skipped, none comes twice. */
const steps: readonly FactKind[] = [
  'parcelAccepted',
  'pickingStarted',
  'bagsOnBelt',
  'packingStarted',
  'parcelPacked',
  'riderAssigned',
  'riderReachedStore',
  'parcelPickedUp',
  'riderNearby',
  'riderReachedDoor',
  'parcelDelivered',
]
const stepNo = (kind: FactKind): number => steps.indexOf(kind)

/** One order as its facts tell it. */
export interface BookParcel {
  orderId: string
  tradeNo: string
  /** What was paid for the ride, in fen. */
  ride: number
  paidAt?: number
  /** The last step there was; -1 before the first. */
  step: number
  /** What no picker has come to the end of yet. */
  open: Set<string>
  leftOut: number
  asked?: FactOf<'itemMissing'> | undefined
  answer?: FactOf<'missingAnswered'> | undefined
  picker?: string
  rider?: string
  returning?: true
  end?: 'delivered' | 'returned' | 'cancelled'
}

/** Books of what is picked, ridden and handed over, by somebody who knows no service: a wrong fact throws. */
export interface RideBook {
  parcels: Map<string, BookParcel>
  take: (fact: Fact) => void
}

/** Opens the books before anything was ordered. */
export function openRideBook(): RideBook {
  const parcels = new Map<string, BookParcel>()
  /** Who is at which order. */
  const busy = new Map<string, string>()
  const fail = (fact: Fact, why: string): never => {
    throw new Error(`${why}: ${JSON.stringify(fact)}`)
  }
  const must = (fact: Fact, holds: boolean, why: string): void => {
    if (!holds) fail(fact, why)
  }

  function begin(fact: Fact, parcel: BookParcel, who: string): void {
    must(fact, who !== '', 'by nobody')
    must(fact, !busy.has(who), `AT TWO AT ONCE, the other is ${busy.get(who)}`)
    busy.set(who, parcel.orderId)
  }

  function end(fact: Fact, parcel: BookParcel, how: NonNullable<BookParcel['end']>): void {
    must(fact, parcel.end === undefined, 'ENDED TWICE')
    parcel.end = how
    for (const [who, orderId] of busy) if (orderId === parcel.orderId) busy.delete(who)
  }

  /** One line comes to its end: in the bag, another in its place, or left. */
  function settle(fact: Fact & { gtin: string }, parcel: BookParcel): void {
    must(fact, parcel.picker !== undefined && parcel.step === stepNo('pickingStarted'), 'PICKED WITHOUT A PICKER')
    must(fact, parcel.open.delete(fact.gtin), 'picked twice, or what nobody ordered')
    const { asked, answer } = parcel
    if (fact.kind === 'itemPicked') must(fact, asked?.gtin !== fact.gtin, 'picked what was missing')
    if (fact.kind === 'itemSwapped') {
      must(fact, asked?.gtin === fact.gtin && asked.offer?.gtin === fact.for, 'swapped for what was not offered')
      must(fact, (answer?.answer ?? asked?.otherwise) === 'swap', 'swapped against the word')
    }
    if (fact.kind === 'itemLeftOut') {
      parcel.leftOut += 1
      if (answer) must(fact, answer.answer === 'takeOff', 'left out against the word')
    }
    if (asked?.gtin === fact.gtin && !answer) must(fact, fact.at === asked.until, 'not when the time to answer was up')
    parcel.asked = undefined
    parcel.answer = undefined
  }

  function step(fact: Fact, parcel: BookParcel): void {
    must(fact, stepNo(fact.kind) === parcel.step + 1, `after ${steps[parcel.step] ?? 'nothing'}`)
    must(fact, !parcel.returning, 'gone on after it was turned round')
    parcel.step += 1
    if (fact.kind === 'pickingStarted') {
      parcel.picker = fact.pickerId
      begin(fact, parcel, fact.pickerId)
    } else if (fact.kind === 'bagsOnBelt') {
      must(fact, parcel.open.size === 0, 'packed before it was picked')
      busy.delete(parcel.picker ?? '')
    } else if (fact.kind === 'riderAssigned') {
      parcel.rider = fact.riderId
      // A van has no way of its own to the store, and takes many.
      if (fact.leg.length > 0) begin(fact, parcel, fact.riderId)
    } else if (fact.kind === 'parcelPickedUp') must(fact, parcel.rider !== undefined, 'RIDDEN BY NOBODY')
    else if (fact.kind === 'parcelDelivered') end(fact, parcel, 'delivered')
  }

  function take(fact: Fact): void {
    if (fact.kind === 'orderPlaced') {
      const { orderId, tradeNo, lines, quote } = fact
      must(fact, !parcels.has(orderId), 'placed twice')
      const open = new Set(lines.map(({ gtin }) => gtin))
      parcels.set(orderId, { orderId, tradeNo, ride: quote.delivery.minor, step: -1, open, leftOut: 0 })
      return
    }
    const parcel = 'orderId' in fact && fact.orderId !== undefined ? parcels.get(fact.orderId) : undefined
    if (!parcel) return
    if (fact.kind === 'tradePaid') {
      must(fact, parcel.paidAt === undefined, 'paid twice')
      parcel.paidAt = fact.at
    }
    if (!isOfRide(fact)) return
    must(fact, parcel.paidAt !== undefined, 'BROUGHT WITHOUT BEING PAID')
    must(fact, parcel.end === undefined, 'after its end')
    switch (fact.kind) {
      case 'itemPicked':
      case 'itemSwapped':
      case 'itemLeftOut':
        return settle(fact, parcel)
      case 'itemMissing':
        must(fact, parcel.open.has(fact.gtin) && !parcel.asked, 'asked twice, or about what is there')
        parcel.asked = fact
        return
      case 'missingAnswered':
        must(fact, parcel.asked?.gtin === fact.gtin && fact.at < parcel.asked.until, 'answered what was not asked')
        must(fact, !parcel.answer, 'answered twice')
        parcel.answer = fact
        return
      case 'orderCancelled':
        must(fact, parcel.step < stepNo('parcelPickedUp'), 'cancelled on the way')
        return end(fact, parcel, 'cancelled')
      case 'parcelCalledOff':
        must(fact, parcel.open.size === 0 && parcel.leftOut > 0, 'called off with something in the bag')
        return end(fact, parcel, 'cancelled')
      case 'parcelRefused':
        must(fact, parcel.step === stepNo('riderReachedDoor'), 'refused before the door')
        return
      case 'parcelReturning':
        must(fact, parcel.step >= stepNo('riderNearby') && !parcel.returning, 'turned round twice, or too soon')
        parcel.returning = true
        return
      case 'parcelReturned':
        must(fact, parcel.returning === true, 'back before it was turned round')
        return end(fact, parcel, 'returned')
      default:
        if (stepNo(fact.kind) >= 0) step(fact, parcel)
    }
  }

  return { parcels, take }
}

const others: ReadonlySet<FactKind> = new Set([
  'zoneReached',
  'itemPicked',
  'itemSwapped',
  'itemLeftOut',
  'itemMissing',
  'missingAnswered',
  'noRiderYet',
  'rideDelayed',
  'riderWentQuiet',
  'riderSeenAgain',
  'doorCalled',
  'parcelUnreachable',
  'parcelRefused',
  'parcelReturning',
  'parcelReturned',
  'parcelReaddressed',
  'parcelCalledOff',
  'orderCancelled',
])

/** Whether a fact is about the goods on their way: nothing of that comes after an end. */
const isOfRide = ({ kind }: Fact): boolean => others.has(kind) || stepNo(kind) >= 0

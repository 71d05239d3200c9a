import type { Fact } from '#contract/facts.ts'
import type { TurnRecord } from './dispatch-state.ts'

/** The turn a fact is in a parcel's history, if it is one: what the shopper reads as having happened. */
export function turnOf(fact: Fact): TurnRecord | undefined {
  const { at } = fact
  switch (fact.kind) {
    case 'parcelAccepted':
      return [at, 'accepted']
    case 'pickingStarted':
      return [at, 'picking', fact.pickerId]
    case 'zoneReached':
      return [at, 'zone', fact.zone]
    case 'itemMissing':
      return fact.until > at ? [at, 'asked', fact.gtin] : undefined
    case 'itemSwapped':
      return [at, 'swapped', fact.for]
    case 'itemLeftOut':
      return [at, 'leftOut', fact.gtin]
    case 'bagsOnBelt':
      return [at, 'onBelt']
    case 'packingStarted':
      return [at, 'packing']
    case 'parcelPacked':
      return [at, 'packed', fact.bags.length]
    case 'riderAssigned':
      return [at, 'riderAssigned', fact.riderId]
    case 'noRiderYet':
      return [at, 'noRider', fact.level]
    case 'riderReachedStore':
      return [at, 'riderAtStore']
    case 'parcelPickedUp':
      return [at, 'pickedUp']
    case 'rideDelayed':
      return [at, 'delayed', fact.reason]
    case 'riderWentQuiet':
      return [at, 'quiet']
    case 'riderSeenAgain':
      return [at, 'seenAgain']
    case 'riderNearby':
      return [at, 'nearby']
    case 'riderReachedDoor':
      return [at, 'atDoor']
    case 'doorCalled':
      return [at, 'doorCalled', fact.attempt]
    case 'parcelUnreachable':
      return [at, 'unreachable', fact.because]
    case 'parcelRefused':
      return [at, 'refused']
    case 'parcelReturning':
      return [at, 'returning', fact.because]
    case 'parcelReturned':
      return [at, 'returned']
    case 'parcelDelivered':
      return [at, 'delivered', fact.photo]
    case 'parcelCalledOff':
      return [at, 'calledOff', fact.because]
    case 'orderCancelled':
      return [at, 'cancelled']
    case 'hurried':
      return [at, 'hurried', fact.moved ? 1 : 0]
    case 'parcelReaddressed':
      return [at, 'readdressed']
    case 'waitMoneyPaid':
      return [at, 'waitMoney', fact.amount.minor]
    default:
      return undefined
  }
}

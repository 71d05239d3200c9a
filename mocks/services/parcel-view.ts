import { type Parcel, ParcelStep } from '#contract/parcel.ts'
import type { Pick as ParcelPick } from '#contract/picking.ts'
import type { Instant } from '#contract/time.ts'
import { seedProductOf } from '#seed/products.ts'
import { staffOf } from '#seed/staff.ts'
import { asap } from './slots.ts'
import { ahead, type DispatchState, type ParcelRecord, stepOfFact } from './dispatch-service.ts'
import { paidGramsOf, zoneOf } from './picking-zones.ts'
import { promiseMinutes } from './promise.ts'
import { waitTiers } from './wait-money.ts'
import { wayTo } from './ways.ts'

const vehicleOf = { rider: 'ebike', nextDay: 'van' } as const
const minute = 60_000

/** A parcel as the client sees it. `eta` is the arrival at the door: planned from the first moment, a delay included. */
export function parcelView(state: Pick<DispatchState, 'seed'>, record: ParcelRecord): Parcel {
  const due: Partial<Record<ParcelStep, Instant>> = {}
  for (const { at, fact } of ahead(state, record)) {
    const step = stepOfFact[fact.kind]
    if (step) due[step] = at
  }
  const done = record.steps
  const step = ParcelStep.options.findLast((one) => done[one] !== undefined)
  const picker = record.pickerId === undefined ? undefined : staffOf(record.pickerId)
  const rider = record.riderId === undefined ? undefined : staffOf(record.riderId)
  const way = wayTo(record.to)
  const [store, home] = [way.at(0), way.at(-1)]
  if (!store || !home) throw new Error(`no way to ${record.to.streetId}`)
  const at = done.atDoor ?? due.atDoor ?? record.window.to
  const picks = record.lines.map((line) => pickView(line, record))
  const wanted = picks.filter(({ leftOutAt }) => leftOutAt === undefined)
  const before = (one: ParcelStep): boolean => done[one] === undefined
  const lateBy = at - record.window.to
  return {
    orderId: record.orderId,
    state: step ?? 'paid',
    steps: ParcelStep.options.map((one) => ({
      step: one,
      ...(done[one] === undefined ? {} : { at: done[one] }),
      ...(due[one] === undefined ? {} : { dueAt: due[one] }),
    })),
    ...(step && { step }),
    eta: { at, from: at - 2 * minute, to: at + 3 * minute },
    by: record.slot.kind,
    ...(record.slot.id !== asap && { planned: true as const }),
    window: record.window,
    promiseBy: record.window.to,
    promise: { by: record.window.to, minutes: promiseMinutes },
    ...(lateBy > 0 && { lateBy }),
    paidAt: record.paidAt,
    ...(done.delivered === undefined ? {} : { deliveredAt: done.delivered }),
    picks,
    ...(picker && {
      picker: {
        id: picker.id,
        names: picker.names,
        picture: picker.picture,
        zone: record.zone ?? zoneOf(record.lines[0]?.gtin ?? ''),
        done: wanted.filter(({ pickedAt }) => pickedAt !== undefined).length,
        total: wanted.length,
      },
    }),
    ...(record.packedBags && {
      bags: record.packedBags.map((bag) => ({
        ...bag,
        ...(done.packed === undefined ? {} : { sealedAt: done.packed }),
      })),
    }),
    ...(rider && {
      rider: {
        id: rider.id,
        names: rider.names,
        picture: rider.picture,
        vehicle: vehicleOf[record.slot.kind],
        number: 12,
        rating: 4.9,
        stops: [],
      },
    }),
    store,
    home,
    ...(record.leg && { leg: record.leg }),
    ...(record.toStore && before('pickedUp') && { toStore: record.toStore }),
    waitTiers,
    ...(record.photo && done.delivered !== undefined && { photo: { at: done.delivered, place: record.photo } }),
    ...(done.delivered !== undefined && { end: { code: 'delivered' as const, at: done.delivered } }),
    door: record.door,
    substitution: record.substitution,
    note: record.note,
    can: {
      door: before('atDoor'),
      address: false,
      note: before('atDoor'),
      hurry: false,
      cancel: before('pickedUp'),
      message: before('delivered'),
      call: !before('riderAssigned') && before('delivered'),
      share: before('delivered'),
      report: !before('delivered'),
      tip: !before('delivered'),
      rate: !before('delivered'),
      substitution: before('picking'),
      refuse: false,
    },
    history: [
      { at: record.paidAt, code: 'paid' as const },
      ...ParcelStep.options.flatMap((code) => (done[code] === undefined ? [] : [{ at: done[code], code }])),
    ],
  }
}

function pickView({ gtin, quantity }: ParcelRecord['lines'][number], record: ParcelRecord): ParcelPick {
  const pickedAt = record.pickedAt[gtin]
  const leftOutAt = record.leftOutAt[gtin]
  const product = seedProductOf(gtin)
  const paidGrams = paidGramsOf(gtin, quantity)
  const grams = record.grams[gtin]
  return {
    gtin,
    // A log may name a trade item that this shop no longer carries: its number then stands for it.
    names: product?.names ?? { en: gtin, zh: gtin },
    picture: product?.picture ?? '',
    tint: product?.tint ?? 'sand',
    measure: product?.measure ?? { en: '', zh: '' },
    zone: zoneOf(gtin),
    state: leftOutAt !== undefined ? 'leftOut' : pickedAt !== undefined ? 'picked' : 'waiting',
    quantity,
    ...(pickedAt === undefined ? {} : { pickedAt }),
    ...(paidGrams === undefined ? {} : { paidGrams }),
    ...(grams === undefined ? {} : { grams }),
    ...(leftOutAt === undefined ? {} : { leftOutAt, leftOutBecause: 'recalled' as const }),
  }
}

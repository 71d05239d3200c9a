import { type Parcel, ParcelStep } from '#contract/parcel.ts'
import type { Instant } from '#contract/time.ts'
import { seedProductOf } from '#seed/products.ts'
import { staffOf } from '#seed/staff.ts'
import { wayTo } from '#seed/streets.ts'
import { asap } from './slots.ts'
import { ahead, type DispatchState, type ParcelRecord, stepOfFact } from './dispatch-service.ts'

const vehicleOf = { rider: 'ebike', nextDay: 'van' } as const

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
  return {
    orderId: record.orderId,
    steps: ParcelStep.options.map((one) => ({
      step: one,
      ...(done[one] === undefined ? {} : { at: done[one] }),
      ...(due[one] === undefined ? {} : { dueAt: due[one] }),
    })),
    ...(step && { step }),
    eta: done.atDoor ?? due.atDoor ?? record.window.to,
    by: record.slot.kind,
    ...(record.slot.id !== asap && { planned: true as const }),
    window: record.window,
    promiseBy: record.window.to,
    paidAt: record.paidAt,
    ...(done.delivered === undefined ? {} : { deliveredAt: done.delivered }),
    picks: record.lines.map((line) => pickView(line, record)),
    ...(picker && { picker: { names: picker.names, picture: picker.picture } }),
    ...(record.bags === undefined ? {} : { bags: record.bags }),
    ...(rider && { rider: { names: rider.names, picture: rider.picture, vehicle: vehicleOf[record.slot.kind] } }),
    store,
    home,
    ...(record.leg && { leg: record.leg }),
    door: record.door,
  }
}

function pickView({ gtin, quantity }: ParcelRecord['lines'][number], record: ParcelRecord) {
  const pickedAt = record.pickedAt[gtin]
  const leftOutAt = record.leftOutAt[gtin]
  const product = seedProductOf(gtin)
  return {
    gtin,
    // A log may name a trade item that this shop no longer carries: its number then stands for it.
    names: product?.names ?? { en: gtin, zh: gtin },
    picture: product?.picture ?? '',
    tint: product?.tint ?? 'sand',
    quantity,
    ...(pickedAt === undefined ? {} : { pickedAt }),
    ...(leftOutAt === undefined ? {} : { leftOutAt }),
  }
}

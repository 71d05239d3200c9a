import type { Parcel } from '#contract/parcel.ts'

const minute = 60_000
const eggs = { en: 'Eggs', zh: 'Eggs' }

/** A parcel for tests: paid at 0, two things to pick, expected in 26 minutes and promised in 30. */
export const parcelSample = {
  orderId: 'o',
  steps: [
    { step: 'accepted', at: minute },
    { step: 'picking', at: 2 * minute },
    { step: 'packed', dueAt: 7 * minute },
    { step: 'riderAssigned', dueAt: 7 * minute },
    { step: 'riderAtStore', dueAt: 8 * minute },
    { step: 'pickedUp', dueAt: 10 * minute },
    { step: 'nearby', dueAt: 22 * minute },
    { step: 'atDoor', dueAt: 26 * minute },
    { step: 'delivered', dueAt: 27 * minute },
  ],
  state: 'picking',
  eta: { at: 26 * minute, from: 24 * minute, to: 30 * minute },
  by: 'rider',
  window: { from: 24 * minute, to: 30 * minute },
  promiseBy: 30 * minute,
  promise: { by: 30 * minute, minutes: 30 },
  waitTiers: [],
  substitution: 'ask',
  note: '',
  can: {
    door: true,
    address: true,
    note: true,
    hurry: true,
    cancel: true,
    message: true,
    call: false,
    share: true,
    report: false,
    tip: false,
    rate: false,
    substitution: true,
    refuse: false,
  },
  history: [],
  paidAt: 0,
  picks: [
    {
      gtin: 'g',
      names: eggs,
      measure: eggs,
      picture: 'x',
      tint: 'butter',
      quantity: 1,
      zone: 'pantry',
      state: 'waiting',
    },
  ],
  store: { x: 0, y: 0 },
  home: { x: 1, y: 1 },
  door: 'bell',
} satisfies Parcel

import { ParcelStep, type Parcel, type ParcelState, type Rider, type Turn } from '#contract/parcel.ts'
import { parcelSample } from '#domain/parcel-sample.ts'

interface Changed {
  rider?: Partial<Rider>
  history?: (before: Turn[]) => Turn[]
  etaAt?: number
  more?: Partial<Parcel>
}

const minute = 60_000
/** When each step of a calm way happens, minutes after paying. */
const calm: Record<ParcelStep, number> = {
  accepted: 0.3,
  picking: 0.7,
  onBelt: 4,
  packing: 5,
  packed: 6.7,
  riderAssigned: 6.9,
  riderAtStore: 8.5,
  pickedUp: 10,
  nearby: 25,
  atDoor: 26.8,
  delivered: 27.8,
}
const branchAfter: Partial<Record<ParcelState, ParcelStep>> = {
  asking: 'picking',
  noRider: 'packed',
  unreachable: 'atDoor',
  returning: 'atDoor',
  returned: 'atDoor',
}

/** A parcel for tests: paid at 0, on a calm way, as it is in `state`. */
export function sampleParcel(state: ParcelState, { rider = {}, history, etaAt, more }: Changed = {}): Parcel {
  const reached = ParcelStep.options.indexOf(branchAfter[state] ?? (state as ParcelStep))
  const steps = ParcelStep.options.map((step, i) =>
    i <= reached ? { step, at: calm[step] * minute } : { step, dueAt: calm[step] * minute },
  )
  const turns: Turn[] = [
    { at: 0, code: 'paid' },
    ...steps.flatMap(({ step, at }) => (at === undefined ? [] : [{ at, code: step }])),
  ]
  const step = ParcelStep.options[reached]
  const riding = reached >= ParcelStep.options.indexOf('riderAssigned')
  const at = etaAt ?? calm.atDoor * minute
  return {
    ...parcelSample,
    orderId: 'LL07-1109-0412',
    state,
    steps,
    ...(step && { step }),
    eta: { at, from: at - minute, to: at + minute },
    ...(state === 'delivered' && { deliveredAt: calm.delivered * minute }),
    picks: [],
    ...(riding && {
      rider: {
        id: 'zhou-jian',
        names: { en: 'Zhou Jian', zh: 'Zhou Jian' },
        picture: '1f468-1f3fb',
        vehicle: 'ebike' as const,
        number: 12,
        rating: 4.9,
        stops: [],
        ...rider,
      },
    }),
    home: { x: 400, y: 300 },
    ...(reached >= ParcelStep.options.indexOf('pickedUp') && {
      leg: [
        { x: 0, y: 0, at: calm.pickedUp * minute },
        { x: 400, y: 300, at: calm.atDoor * minute },
      ],
    }),
    waitTiers: [0, 10, 20].map((overMinutes, i) => ({
      overMinutes,
      amount: { minor: [500, 1000, 2000][i] ?? 0, currency: 'CNY' as const },
    })),
    can: { ...parcelSample.can, call: true },
    history: history?.(turns) ?? turns,
    ...more,
  }
}

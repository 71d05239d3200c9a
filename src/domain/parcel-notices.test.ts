import { describe, expect, it } from 'vitest'
import { fen } from '#contract/money.ts'
import type { Parcel, ParcelStep } from '#contract/parcel.ts'
import { freshNotices, noticesOf } from './parcel-notices.ts'
import { parcelSample } from './parcel-sample.ts'

const minute = 60_000

/** The sample as it stands when these steps are done. */
const done = (last: ParcelStep, change: Partial<Parcel> = {}): Parcel => {
  const end = parcelSample.steps.findIndex(({ step }) => step === last)
  const steps = parcelSample.steps.map(({ step }, i) =>
    i <= end ? { step, at: i * minute } : { step, dueAt: i * minute },
  )
  return { ...parcelSample, steps, ...change } as Parcel
}
const kinds = (parcel: Parcel, known: Iterable<string> = []): string[] =>
  freshNotices(parcel, new Set(known)).map(({ kind }) => kind)

describe('what a phone is told of a parcel', () => {
  it('are three usual turns and no more, one by one', () => {
    const known = new Set<string>()
    const told: string[] = []
    for (const step of parcelSample.steps.map((one) => one.step)) {
      const parcel = done(step, step === 'delivered' ? { deliveredAt: 27 * minute } : {})
      told.push(...freshNotices(parcel, known).map(({ kind }) => kind))
      for (const { key } of noticesOf(parcel)) known.add(key)
    }
    expect(told).toEqual(['riderFound', 'pickedUp', 'atDoor'])
  })

  it('is the last turn alone when time jumps over several, and nothing when it jumps to the end', () => {
    expect(kinds(done('atDoor'))).toEqual(['atDoor'])
    expect(kinds(done('delivered', { deliveredAt: 27 * minute }))).toEqual([])
  })

  it('is what is out of the ordinary, each once, whatever else happens', () => {
    const [pick] = parcelSample.picks
    const picks = [{ ...pick, state: 'asking', ask: { until: 9, goneAt: 1, otherwise: 'takeOff', back: fen(680) } }]
    const eta = { at: 40 * minute, from: 38 * minute, to: 42 * minute }
    const parcel = done('pickedUp', { eta, picks } as Partial<Parcel>)
    expect(kinds(parcel)).toEqual(['pickedUp', 'asks', 'late'])
    const known = noticesOf(parcel).map(({ key }) => key)
    expect(kinds(parcel, known)).toEqual([])
    // Later still is late still.
    expect(kinds({ ...parcel, eta: { ...eta, at: 50 * minute } }, known)).toEqual([])
    expect(kinds({ ...parcel, state: 'unreachable' }, known)).toEqual(['unreachable'])
  })

  it('is told of one parcel whatever was told of another', () => {
    const known = noticesOf(done('pickedUp')).map(({ key }) => key)
    expect(kinds(done('pickedUp', { orderId: 'other' }), known)).toEqual(['pickedUp'])
  })
})

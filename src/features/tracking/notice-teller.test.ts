import { describe, expect, it } from 'vitest'
import type { Parcel, ParcelStep } from '#contract/parcel.ts'
import { parcelSample } from '#domain/parcel-sample.ts'
import type { Note } from '#platform/notifications.ts'
import { createNoticeTeller } from './notice-teller.ts'

/** A phone that writes down what it is told. */
function phone({ wanted = true, watching = '' } = {}) {
  const told: Note[] = []
  const door = { tell: async (note: Note) => void told.push(note) }
  const now = { wanted, watching }
  const teller = createNoticeTeller(
    door,
    () => now.wanted,
    (orderId) => now.watching === orderId,
  )
  const say = ({ kind }: { kind: string }) => ({ title: kind, body: '' })
  return { told, now, teller, hear: (...parcels: Parcel[]) => teller.hear(parcels, say) }
}

const at = (last: ParcelStep, orderId = 'o'): Parcel => {
  const end = parcelSample.steps.findIndex(({ step }) => step === last)
  return {
    ...parcelSample,
    orderId,
    steps: parcelSample.steps.map(({ step }, i) => (i <= end ? { step, at: i } : { step })),
  }
}

describe('the phone is told', () => {
  it('of a turn when it happens, once, with the order it opens', () => {
    const { hear, told } = phone()
    hear(at('picking'))
    hear(at('riderAssigned'))
    hear(at('riderAssigned'))
    expect(told).toEqual([{ tag: 'o riderFound', path: '/orders/o', title: 'riderFound', body: '' }])
    hear(at('pickedUp'))
    hear(at('atDoor'))
    expect(told.map(({ title }) => title)).toEqual(['riderFound', 'pickedUp', 'atDoor'])
  })

  it('nothing of what was so when the shop was opened', () => {
    const { hear, told } = phone()
    hear(at('pickedUp'))
    expect(told).toEqual([])
  })

  it('nothing while it is not wanted, or while the person looks at that order; and nothing of that later', () => {
    const { hear, told, now } = phone({ wanted: false })
    hear(at('picking'), at('picking', 'p'))
    hear(at('riderAssigned'), at('picking', 'p'))
    Object.assign(now, { wanted: true, watching: 'o' })
    hear(at('pickedUp'), at('riderAssigned', 'p'))
    now.watching = ''
    hear(at('pickedUp'), at('riderAssigned', 'p'))
    expect(told.map(({ tag }) => tag)).toEqual(['p riderFound'])
  })

  it('again after the world was wound back', () => {
    const { hear, told, teller } = phone()
    hear(at('picking'))
    hear(at('riderAssigned'))
    teller.forget()
    hear(at('picking'))
    hear(at('riderAssigned'))
    expect(told).toHaveLength(2)
  })
})

import { describe, expect, it } from 'vitest'
import type { Pick } from '#contract/picking.ts'
import { en } from '#messages/en.ts'
import { inPickingOrder, pickNote, pickTitle } from './pick-words.ts'
import { speaking } from './sample-words.ts'
import { thingInSentence } from './thing-in-sentence.ts'

const english = speaking(en, 'en')
const yuan = (minor: number) => ({ minor, currency: 'CNY' as const })
const named = (name: string) => ({ en: name, zh: name })
const line = (more: Partial<Pick> = {}): Pick => ({
  gtin: '1',
  names: named('Pak choi'),
  picture: '1f96c',
  tint: 'leaf',
  measure: named('400 g'),
  zone: 'greens',
  state: 'waiting',
  quantity: 1,
  ...more,
})
const note = (more: Partial<Pick>, lot?: string): string => pickNote(line(more), { picker: 'Wen Li', lot }, english)
const broccoli = {
  gtin: '2',
  names: named('Broccoli'),
  picture: '1f966',
  tint: 'leaf',
  measure: named('400 g'),
} as const

describe('a line of what is picked', () => {
  it('says what the scale said, and that no more is paid', () => {
    expect(note({ state: 'picked', grams: 412, paidGrams: 400 })).toBe('412 g, you pay for 400')
    expect(note({ state: 'picked', grams: 348, paidGrams: 400, back: yuan(81) })).toBe(
      '348 g, ¥0.81 back for what is missing',
    )
  })

  it('says when it came into the bag where nothing is weighed', () => {
    expect(note({ state: 'picked', measure: named('Box of 10'), pickedAt: Date.UTC(2026, 10, 9, 6, 7) })).toBe(
      'Box of 10, in at 14:07',
    )
  })

  it('names the batch that is in hand, and the aisle of what waits', () => {
    expect(note({ state: 'picking' }, 'HZ-1109-C12')).toBe('Picking now, batch HZ-1109-C12')
    expect(note({ state: 'picking' })).toBe('Picking now')
    expect(note({ measure: named('Box of 10') })).toBe('Greens aisle, box of 10')
  })

  it('says what came instead and what came back', () => {
    const swap = { ...broccoli, quantity: 1, because: 'asked' } as const
    expect(note({ state: 'swapped', swap: { ...swap, back: yuan(30) } })).toBe('Broccoli instead, ¥0.30 back')
    expect(note({ state: 'swapped', swap: { ...swap, back: yuan(0) } })).toBe('Broccoli instead')
    expect(note({ state: 'leftOut', leftOutBecause: 'recalled' })).toMatch(/^Recalled/)
    expect(note({ state: 'asking' })).toBe('Gone. Wen Li asks what to do')
  })

  it('counts only more than one', () => {
    expect(pickTitle(line(), english)).toBe('Pak choi')
    expect(pickTitle(line({ quantity: 2 }), english)).toBe('Pak choi × 2')
  })

  it('stays where it is when it is ticked', () => {
    const order = (...lines: Pick[]): string =>
      inPickingOrder(lines)
        .map(({ gtin }) => gtin)
        .join('')
    const frozen = line({ gtin: 'f', zone: 'frozen' })
    const fruit = line({ gtin: 'b', zone: 'fruit', state: 'picking' })
    const pantry = line({ gtin: 'a', zone: 'pantry', state: 'picked', pickedAt: 5 })
    expect(order(frozen, fruit, pantry)).toBe('abf')
    expect(order(frozen, { ...fruit, state: 'picked', pickedAt: 9 }, pantry)).toBe('abf')
    expect(order(frozen, { ...fruit, state: 'leftOut', leftOutAt: 9 }, pantry)).toBe('abf')
  })
})

describe('a thing inside a sentence', () => {
  it('loses its capital letter, unless a place begins it', () => {
    expect(thingInSentence('Pak choi')).toBe('pak choi')
    expect(thingInSentence('Haibei milk')).toBe('Haibei milk')
    expect(thingInSentence('小青菜')).toBe('小青菜')
  })
})

import { describe, expect, it } from 'vitest'
import { missingStep, noQuestion, type MissingEvent, type MissingState } from './missing-machine.ts'

const after = (...events: MissingEvent[]): MissingState => events.reduce(missingStep, noQuestion)
const asks = (...asking: string[]): MissingEvent => ({ type: 'told', asking })

describe('the question about something missing', () => {
  it('stands up by itself, and goes when the world has decided', () => {
    expect(after(asks('a'))).toEqual({ is: 'open', gtin: 'a', aside: [] })
    expect(after(asks('a'), asks())).toEqual(noQuestion)
  })

  it('stays while an answer is under way, and until the world has it', () => {
    const sending = after(asks('a'), { type: 'answered', answer: 'swap' })
    expect(sending).toMatchObject({ is: 'sending', answer: 'swap' })
    expect(missingStep(sending, asks('a'))).toBe(sending)
    expect(missingStep(sending, asks())).toEqual(noQuestion)
  })

  it('may be answered again when nothing was heard, and says which answer that was', () => {
    const unsure = after(asks('a'), { type: 'answered', answer: 'takeOff' }, { type: 'lost' })
    expect(unsure).toMatchObject({ is: 'unsure', answer: 'takeOff' })
    expect(missingStep(unsure, { type: 'answered', answer: 'takeOff' })).toMatchObject({ is: 'sending' })
  })

  it('does not stand up again when it was put aside, unless it is opened', () => {
    const aside = after(asks('a'), { type: 'putAside' }, asks('a'))
    expect(aside).toEqual({ is: 'none', aside: ['a'] })
    expect(missingStep(aside, { type: 'opened', gtin: 'a' })).toEqual({ is: 'open', gtin: 'a', aside: [] })
  })

  it('asks one thing after the other, and a second one though the first was put aside', () => {
    expect(after(asks('a', 'b'), asks('b'))).toMatchObject({ is: 'open', gtin: 'b' })
    expect(after(asks('a'), { type: 'putAside' }, asks('a', 'b'))).toEqual({ is: 'open', gtin: 'b', aside: ['a'] })
  })

  it('forgets what was put aside when it is over: the same thing may be asked once more', () => {
    expect(after(asks('a'), { type: 'putAside' }, asks(), asks('a'))).toMatchObject({ is: 'open', gtin: 'a' })
  })
})

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wrapped } from './picture-pen.ts'

const measure = (part: string): number => part.length

describe('Text in a picture', () => {
  it('is cut between words, between Chinese characters, and within a word that is too wide', () => {
    expect(wrapped('no money moved here', 9, measure)).toEqual(['no money', 'moved', 'here'])
    expect(wrapped('没有真实扣款', 4, measure)).toEqual(['没有真实', '扣款'])
    expect(wrapped('LL07-1109-0412', 5, measure)).toEqual(['LL07-', '1109-', '0412'])
    expect(wrapped('', 5, measure)).toEqual([])
  })

  it('loses no letter and is never too wide', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.integer({ min: 2, max: 20 }), (text, width) => {
        const lines = wrapped(text, width, measure)
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(width)
        expect(lines.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''))
      }),
    )
  })
})

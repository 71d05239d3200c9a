import { describe, expect, test } from 'vitest'
import type { SmallPicture } from '#platform/small-pictures.ts'
import { changedPart, promptNow, shiftBetween, startLiveness, watch, type Liveness } from './face-liveness.ts'

const side = 96

/** A drawn head in front of a wall: `x` is how far it stands from the middle, in columns. */
function picture(at: number, { x = 0, shut = false, light = 1, blank = false } = {}): SmallPicture {
  const gray = new Uint8Array(side * side)
  for (let row = 0; row < side; row += 1) {
    for (let column = 0; column < side; column += 1) {
      const [dx, dy] = [column - 48 - x, row - 48]
      const isHead = (dx / 26) ** 2 + (dy / 34) ** 2 < 1
      const isEye = [-11, 11].some((eye) => ((dx - eye) / 5) ** 2 + ((dy + 8) / 3.5) ** 2 < 1)
      const value = blank ? 120 : isEye && !shut ? 40 : isHead ? 175 : 105
      gray[row * side + column] = Math.round(value * light)
    }
  }
  return { side, gray, at }
}

/** Shows pictures every 100 ms, from `from` on. */
function show(state: Liveness, from: number, ...pictures: Parameters<typeof picture>[1][]): Liveness {
  return pictures.reduce<Liveness>((was, how, n) => watch(was, picture(from + n * 100, how)), state)
}
const still = (count: number) => Array.from({ length: count }, () => ({}))
const found = (): Liveness => show(startLiveness(['turnRight', 'blink']), 0, ...still(7))

describe('a face that is asked to move', () => {
  test('is found once it has stood in the ring for half a second', () => {
    expect(show(startLiveness(['blink']), 0, ...still(4)).is).toBe('looking')
    expect(promptNow(found())).toBe('turnRight')
  })

  test('is not found in the dark, or where there is nothing but a wall', () => {
    const dark = Array.from({ length: 9 }, () => ({ light: 0.15 }))
    expect(show(startLiveness(['blink']), 0, ...dark)).toMatchObject({ is: 'looking', hint: 'dark' })
    const wall = Array.from({ length: 9 }, () => ({ blank: true }))
    expect(show(startLiveness(['blink']), 0, ...wall)).toMatchObject({ is: 'looking', hint: 'far' })
  })

  test('turns to its right, and then blinks, and is live', () => {
    const turned = show(found(), 800, { x: -3 }, { x: -6 }, { x: -9 })
    expect(promptNow(turned)).toBe('blink')
    const stood = show(turned, 1200, { x: -9 }, { x: -9 }, { x: -9 }, { x: -9 })
    const blinked = show(stood, 1600, { x: -9, shut: true }, { x: -9, shut: true }, { x: -9 })
    expect(blinked.is).toBe('live')
  })

  test('that turns the other way is told so, and gets no further', () => {
    expect(show(found(), 800, { x: 5 }, { x: 9 })).toMatchObject({ place: 0, hint: 'otherWay' })
  })

  test('that never moves gets nowhere', () => {
    expect(show(found(), 800, ...still(60))).toMatchObject({ is: 'prompt', place: 0, progress: 0 })
  })

  test('does not blink by moving away, nor by eyes that stay shut', () => {
    const asked = show(startLiveness(['blink']), 0, ...still(7))
    expect(promptNow(asked)).toBe('blink')
    expect(show(asked, 800, { x: 1 }, { x: 2 }, { x: 2 }, { x: 1 }, {}, {})).toMatchObject({ is: 'prompt' })
    expect(show(asked, 800, { x: 9 }, { x: 18 }, { x: 9 }, {})).toMatchObject({ is: 'prompt' })
    const shut = Array.from({ length: 20 }, () => ({ shut: true }))
    expect(show(asked, 800, ...shut)).toMatchObject({ is: 'prompt' })
  })
})

test('a shift is measured in columns, to the right as positive', () => {
  expect(shiftBetween(picture(0), picture(0, { x: 7 }))).toBe(7)
  expect(shiftBetween(picture(0), picture(0, { x: -7 }))).toBe(-7)
  expect(shiftBetween(picture(0, { blank: true }), picture(0, { blank: true }))).toBe(0)
})

test('shut eyes are a small part of a picture, and a step aside a large one', () => {
  expect(changedPart(picture(0), picture(0))).toBe(0)
  expect(changedPart(picture(0), picture(0, { shut: true }))).toBeGreaterThan(0)
  expect(changedPart(picture(0), picture(0, { shut: true }))).toBeLessThan(0.14)
  expect(changedPart(picture(0), picture(0, { x: 12 }))).toBeGreaterThan(0.14)
})

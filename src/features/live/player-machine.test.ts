import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { behindMs, hasJumped, newPlayer, nextPlayer, type Player, type PlayerEvent } from './player-machine.ts'

const after = (...events: PlayerEvent[]): Player => events.reduce(nextPlayer, newPlayer(false))
const joined: PlayerEvent[] = [{ type: 'may' }, { type: 'plays' }]

describe('the picture of a room', () => {
  test('it joins, plays, waits for more and plays on, all in one stream', () => {
    expect(after({ type: 'may' })).toMatchObject({ shows: 'joining', stream: 1 })
    expect(after(...joined)).toMatchObject({ shows: 'playing', stream: 1 })
    expect(after(...joined, { type: 'waits' })).toMatchObject({ shows: 'buffering', stream: 1 })
    expect(after(...joined, { type: 'waits' }, { type: 'plays' })).toMatchObject({ shows: 'playing', stream: 1 })
  })

  test('while time runs faster, a still stands there, and at x1 it joins anew', () => {
    const fast = after(...joined, { type: 'mayNot', because: 'rate' })
    expect(fast).toMatchObject({ shows: 'still', because: 'rate', stream: null })
    expect(nextPlayer(fast, { type: 'may' })).toMatchObject({ shows: 'joining', stream: 2 })
  })

  test('a jump of the clock opens the stream anew; a held picture does so when it goes on', () => {
    expect(after(...joined, { type: 'jumped' })).toMatchObject({ shows: 'joining', stream: 2 })
    const held = after(...joined, { type: 'hold' }, { type: 'jumped' })
    expect(held).toMatchObject({ shows: 'held', stream: null })
    expect(nextPlayer(held, { type: 'go' })).toMatchObject({ shows: 'joining', stream: 2 })
  })

  test('what the person holds is held, whatever comes, until they let it go', () => {
    const held = after(...joined, { type: 'hold' }, { type: 'plays' }, { type: 'waits' }, { type: 'refused' })
    expect(held.shows).toBe('held')
    expect(nextPlayer(held, { type: 'go' })).toMatchObject({ shows: 'joining', stream: 1 })
  })

  test('a person who wants less motion starts with a still and no stream', () => {
    const quiet = nextPlayer(newPlayer(true), { type: 'may' })
    expect(quiet).toMatchObject({ shows: 'held', stream: null })
    expect(nextPlayer(quiet, { type: 'go' })).toMatchObject({ shows: 'joining', stream: 1 })
  })

  test('when no film comes there is a still until it is tried again', () => {
    const missing = after({ type: 'may' }, { type: 'missing' }, { type: 'may' })
    expect(missing).toMatchObject({ shows: 'still', because: 'missing', stream: null })
    expect(nextPlayer(missing, { type: 'again' })).toMatchObject({ shows: 'joining', stream: 2 })
  })

  test('a browser that wants a tap gets one, and the stream stays', () => {
    const blocked = after({ type: 'may' }, { type: 'refused' })
    expect(blocked.shows).toBe('blocked')
    expect(nextPlayer(blocked, { type: 'go' })).toMatchObject({ shows: 'joining', stream: 1 })
  })

  test('more than a breath behind, there is a way to the live edge', () => {
    expect(after(...joined, { type: 'measured', behindMs: behindMs + 1 }).behind).toBe(true)
    expect(after(...joined, { type: 'measured', behindMs: behindMs - 1 }).behind).toBe(false)
    expect(after(...joined, { type: 'measured', behindMs: 60_000 }, { type: 'jumped' }).behind).toBe(false)
  })

  test('whatever happens, a still has no stream, a moving picture has one, and no number is used twice', () => {
    const kinds: PlayerEvent[] = [
      { type: 'may' },
      { type: 'mayNot', because: 'rate' },
      { type: 'mayNot', because: 'away' },
      { type: 'plays' },
      { type: 'waits' },
      { type: 'refused' },
      { type: 'missing' },
      { type: 'again' },
      { type: 'hold' },
      { type: 'go' },
      { type: 'jumped' },
      { type: 'measured', behindMs: 9_000 },
    ]
    fc.assert(
      fc.property(fc.boolean(), fc.array(fc.constantFrom(...kinds), { maxLength: 60 }), (quiet, events) => {
        let player = newPlayer(quiet)
        for (const event of events) {
          const next = nextPlayer(player, event)
          if (next.shows === 'still') expect(next.stream).toBeNull()
          else if (next.shows !== 'held') expect(next.stream).not.toBeNull()
          if (next.stream !== null) expect(next.stream).toBe(next.opened)
          expect(next.opened - player.opened).toBeOneOf([0, 1])
          player = next
        }
      }),
    )
  })
})

describe('a jump of the clock', () => {
  const clock = { virtual: 1_000_000, wall: 50_000, rate: 1 } as const
  test('is seen when time was moved, and not when only its pace changed', () => {
    expect(hasJumped(clock, { virtual: 1_004_000, wall: 54_000, rate: 10 }, 54_010)).toBe(false)
    expect(hasJumped(clock, { virtual: 1_064_000, wall: 54_000, rate: 1 }, 54_010)).toBe(true)
    expect(hasJumped(clock, { virtual: 940_000, wall: 54_000, rate: 1 }, 54_010)).toBe(true)
    expect(hasJumped(null, clock, 54_010)).toBe(false)
  })
})

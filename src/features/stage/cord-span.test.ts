import { describe, expect, it } from 'vitest'
import type { WorldView } from '#contract/world.ts'
import { cordOf, labelled, neighbour, nextNamed } from './cord-span.ts'

const minute = 60_000
const knot = (m: number, kind: string) => ({ at: m * minute, kind, seq: m })
const view = (knots: ReturnType<typeof knot>[], ahead: ReturnType<typeof knot>[] = []): WorldView => ({
  clock: { virtual: 0, wall: 0, rate: 1 },
  now: 0,
  epoch: 1,
  seq: knots.length,
  scenario: 'calm-day',
  seed: 's',
  faults: {
    latencyMs: 0,
    loseAnswers: 0,
    loseAnswersTo: '',
    loseRequests: 0,
    loseRequestsTo: '',
    loseNotifications: 0,
    dropSockets: 0,
    mixFrames: 0,
    videoMissing: 0,
  },
  span: { from: 0, to: 8 * minute },
  knots,
  ahead,
  incidents: [],
  live: { rate: 'quiet' },
  scenarios: [],
})
const paid = view(
  [knot(1, 'basketLineSet'), knot(8, 'orderPlaced'), knot(8, 'tradeOpened')],
  [knot(10, 'itemPicked'), knot(18, 'parcelPickedUp'), knot(34, 'riderReachedDoor')],
)

describe('the cord of time', () => {
  it('reaches from the opening to what is ahead, and is never too short to hold', () => {
    expect(cordOf(paid, 8 * minute)).toMatchObject({ from: 0, to: 40 * minute })
    expect(cordOf(view([]), 0)).toMatchObject({ from: 0, to: 40 * minute, knots: [] })
    expect(cordOf(view([], [knot(300, 'tradeClosed')]), 200 * minute)).toMatchObject({
      from: 110 * minute,
      to: 300 * minute,
    })
  })

  it('makes one knot of one moment, named where there is a name, and marks what is still ahead', () => {
    const { knots } = cordOf(paid, 8 * minute)
    expect(knots.map(({ kind, ahead }) => [kind, ahead])).toEqual([
      ['basketLineSet', false],
      ['orderPlaced', false],
      ['itemPicked', true],
      ['parcelPickedUp', true],
      ['riderReachedDoor', true],
    ])
  })

  it('goes to the next knot a room would name', () => {
    const { knots } = cordOf(paid, 8 * minute)
    expect(nextNamed(knots, 8 * minute)?.kind).toBe('parcelPickedUp')
    expect(nextNamed(knots, 35 * minute)).toBeUndefined()
  })

  it('steps from knot to knot, and to its ends', () => {
    const span = cordOf(paid, 8 * minute)
    expect(neighbour(span, 8 * minute, 1)).toBe(10 * minute)
    expect(neighbour(span, 8 * minute, -1)).toBe(1 * minute)
    expect(neighbour(span, 1 * minute, -1)).toBe(0)
    expect(neighbour(span, 34 * minute, 1)).toBe(40 * minute)
  })

  it('letters no two words over each other', () => {
    const span = cordOf(
      view(
        [knot(8, 'orderPlaced'), knot(9, 'tradePaid')],
        [knot(18, 'parcelPickedUp'), knot(34, 'riderReachedDoor'), knot(35, 'parcelDelivered')],
      ),
      9 * minute,
    )
    const words = labelled(span.knots, 9 / 40, 0.18)
    expect(words.map(({ kind }) => kind)).toEqual(['parcelPickedUp', 'riderReachedDoor'])
  })
})

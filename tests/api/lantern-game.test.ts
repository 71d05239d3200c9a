import { describe, expect, it } from 'vitest'
import { lanterns, type Round } from '#contract/game.ts'
import { missMs, scoreOf, tapAt, freshScore } from '#contract/lantern-game.ts'
import { fen } from '#contract/money.ts'
import { type NodeWorld, openNodeWorld } from '#hosts/node.ts'
import { hour, minute } from '../support/shopper.ts'

/** The first taps of somebody who looks: each the earliest that lights the next lantern. */
function goodTaps({ seed, from }: Pick<Round, 'seed' | 'from'>, most: number): number[] {
  const taps: number[] = []
  let score = freshScore(from)
  for (let t = 400; t < 60_000 && taps.length < most; t += 10) {
    const next = tapAt(seed, score, t)
    if (next.did !== 'lit') continue
    taps.push(t)
    ;({ score } = next)
    // A hand needs a while to go on.
    t += 200
  }
  return taps
}

let rounds = 0
async function play(world: NodeWorld, most: number) {
  rounds += 1
  const roundId = `round-no-${rounds}`
  const round = await world.call('startRound', { body: { roundId } })
  await world.crank(minute)
  return world.call('endRound', { params: { roundId }, body: { taps: goodTaps(round, most) } })
}

describe('the lantern game', () => {
  it('begins as the night’s page says: seven of eleven are lit, three rounds a day', async () => {
    const world = await openNodeWorld()
    expect((await world.call('getFestival')).game).toMatchObject({ lit: 7, of: 11, roundsLeft: 3 })
    const { tiers } = await world.call('getGame')
    expect(tiers.map(({ lit, off, earned }) => [lit, off.minor, earned])).toEqual([
      [5, 100, true],
      [8, 300, false],
      [11, 1_100, false],
    ])
  })

  it('adds up what rounds light, and every tier reached earns its packet coupon', async () => {
    const world = await openNodeWorld()
    expect(await play(world, 1)).toMatchObject({ now: 1, lit: 8, coupon: { couponId: 'game-8', off: fen(300) } })
    expect(await play(world, 1)).toMatchObject({ now: 1, lit: 9, roundsLeft: 1 })
    expect((await world.call('getGame')).last?.coupon).toBeUndefined()
    expect(await play(world, 11)).toMatchObject({ now: 2, lit: 11, coupon: { couponId: 'game-11', off: fen(1_100) } })
    const { coupons } = await world.call('getCoupons')
    const won = new Map(
      coupons.filter(({ from }) => from === 'game').map(({ id, off, state }) => [id, [off.minor, state]]),
    )
    expect(won).toEqual(
      new Map([
        ['game-8', [300, 'yours']],
        ['game-11', [1_100, 'yours']],
      ]),
    )
    expect(await world.refuse('startRound', { body: { roundId: 'one-more-round' } })).toEqual({ code: 'lanternsLit' })
  })

  it('is scored from the taps alone, as the page scores it; a miss puts the match out for a while', async () => {
    const world = await openNodeWorld()
    const body = { roundId: 'scored-round' }
    const round = await world.call('startRound', { body })
    const [hit = 0] = goodTaps(round, 1)
    // Where it hangs too far, just before the first tap that lights it.
    const miss = Array.from({ length: 200 }, (_, i) => hit - 10 * i).find(
      (t) => tapAt(round.seed, freshScore(round.from), t).did === 'missed',
    )
    const taps = miss === undefined || miss < 0 || hit - miss < 60 || hit - miss >= missMs ? [hit] : [miss, hit]
    await world.crank(minute)
    const done = await world.call('endRound', { params: body, body: { taps } })
    expect(done.now).toBe(scoreOf(round.seed, round.from, taps))
    expect(done.now).toBe(taps.length === 1 ? 1 : 0)
  })

  it('lights nothing without taps, and ends by itself when nobody ends it', async () => {
    const world = await openNodeWorld()
    await world.call('startRound', { body: { roundId: 'left-alone' } })
    expect(await world.refuse('startRound', { body: { roundId: 'another-one' } })).toEqual({
      code: 'roundUnderWay',
      roundId: 'left-alone',
    })
    await world.crank(90_000)
    expect(await world.call('getGame')).toMatchObject({
      lit: 7,
      roundsLeft: 2,
      last: { roundId: 'left-alone', now: 0 },
    })
    const late = { params: { roundId: 'left-alone' }, body: { taps: [400] } }
    expect(await world.refuse('endRound', late)).toEqual({ code: 'roundOver' })
  })

  it('answers the same to the same round sent again, and refuses other taps', async () => {
    const world = await openNodeWorld()
    const body = { roundId: 'sent-twice' }
    const round = await world.call('startRound', { body })
    expect(await world.call('startRound', { body })).toEqual(round)
    await world.crank(minute)
    const end = { params: body, body: { taps: goodTaps(round, 2) } }
    const done = await world.call('endRound', end)
    expect(await world.call('endRound', end)).toEqual(done)
    expect((await world.call('getGame')).lit).toBe(done.lit)
    expect(await world.refuse('endRound', { params: body, body: { taps: [] } })).toEqual({ code: 'roundOver' })
    expect(await world.refuse('startRound', { body })).toEqual({ code: 'roundOver' })
    expect(await world.refuse('endRound', { params: { roundId: 'constructor' }, body: { taps: [] } })).toEqual({
      code: 'roundUnknown',
    })
  })

  it.each([
    ['after the round', [60_001], 0],
    ['not yet made', [40_000], 0],
    ['out of order', [2_000, 1_000], 1],
    ['twice at once', [1_000, 1_000], 1],
    ['faster than a finger', [1_000, 1_020, 1_040], 1],
  ])('refuses taps %s', async (_, taps, place) => {
    const world = await openNodeWorld()
    const body = { roundId: 'cheated-round' }
    await world.call('startRound', { body })
    await world.crank(30_000)
    expect(await world.refuse('endRound', { params: body, body: { taps } })).toEqual({ code: 'tapsImpossible', place })
    expect((await world.call('getGame')).lit).toBe(7)
  })

  it('is not won by tapping without looking', () => {
    const blind = Array.from({ length: 600 }, (_, i) => i * 100)
    const lit = Array.from({ length: 60 }, (_, seed) => scoreOf(`seed-${seed}`, 1, blind))
    expect(lit.reduce((sum, one) => sum + one, 0) / lit.length).toBeLessThan(8)
    expect(lit.filter((one) => one === lanterns).length).toBeLessThan(6)
  })

  it('has three rounds a day, and three more the next', async () => {
    const world = await openNodeWorld()
    for (let round = 0; round < 3; round += 1) await play(world, 0)
    const refused = await world.refuse('startRound', { body: { roundId: 'fourth-round' } })
    expect(refused).toMatchObject({ code: 'roundsUsedUp' })
    const { nextRoundsAt = 0 } = await world.call('getGame')
    await world.crank(nextRoundsAt - (await world.now()) - 1)
    expect(await world.refuse('startRound', { body: { roundId: 'fourth-round' } })).toMatchObject({
      code: 'roundsUsedUp',
    })
    await world.crank(1)
    expect(await play(world, 1)).toMatchObject({ lit: 8, roundsLeft: 2 })
    await world.crank(hour)
  })

  it('can be won in one round by whoever looks, whatever the seed', () => {
    for (let seed = 0; seed < 60; seed += 1)
      expect(scoreOf(`seed-${seed}`, 1, goodTaps({ seed: `seed-${seed}`, from: 1 }, lanterns))).toBe(lanterns)
  })
})

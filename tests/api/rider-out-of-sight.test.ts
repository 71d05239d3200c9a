import { describe, expect, it } from 'vitest'
import { onTheWay } from '../support/on-the-way.ts'
import { minute } from '../support/shopper.ts'

describe('a rider who is out of sight', () => {
  it('was last seen somewhere, is seen again, and comes when it was said', async () => {
    const way = await onTheWay()
    await way.until('parcelPickedUp')
    await way.world.crank(3 * minute)
    const { eta } = await way.parcel()
    const since = await way.world.now()
    await way.strike('riderQuiet', 5)
    expect(await way.parcel()).toMatchObject({ quiet: { since }, state: 'pickedUp', can: { message: true } })
    const seen = await way.until('riderSeenAgain')
    expect(seen.at).toBe(since + 5 * minute)
    expect((await way.parcel()).quiet).toBeUndefined()
    expect((await way.until('riderReachedDoor')).at).toBe(eta.at)
    await way.until('parcelDelivered')
    expect((await way.parcel()).history.map(({ code }) => code)).toEqual(expect.arrayContaining(['quiet', 'seenAgain']))
  })

  it('is seen again at the door at the latest: a bell is heard', async () => {
    const way = await onTheWay()
    await way.until('parcelPickedUp')
    await way.world.crank(3 * minute)
    await way.strike('riderQuiet', 60)
    const door = await way.until('riderReachedDoor')
    expect((await way.facts('riderSeenAgain')).map(({ at }) => at)).toEqual([door.at])
  })

  it('may have met a lorry meanwhile: the way told then is the way', async () => {
    const way = await onTheWay()
    await way.until('parcelPickedUp')
    await way.world.crank(3 * minute)
    const { eta } = await way.parcel()
    await way.strike('riderQuiet', 5)
    await way.strike('lorry', 6)
    await way.until('riderSeenAgain')
    expect((await way.until('riderReachedDoor')).at).toBe(eta.at + 6 * minute)
    await way.balanced()
  })
})

import { describe, expect, it } from 'vitest'
import { mapSceneOf, mattersOf, type MapParcel } from './map-scene.ts'
import { postureOf } from './map-scooter.ts'

const leg = [
  { x: 0, y: 0, at: 0 },
  { x: 1000, y: 0, at: 1000 },
]
const parcel: MapParcel = { store: { x: 0, y: 0 }, home: { x: 1000, y: 0 }, state: 'pickedUp', step: 'pickedUp' }

describe('what the map shows of a parcel', () => {
  it('rides to the door, comes to fetch it, takes it back; what is over has no rider', () => {
    expect(mapSceneOf({ ...parcel, leg }).ride?.for).toBe('door')
    expect(mapSceneOf({ ...parcel, toStore: leg, state: 'riderAssigned', step: 'riderAssigned' }).ride?.for).toBe(
      'fetch',
    )
    expect(mapSceneOf({ ...parcel, leg, back: leg, state: 'returning', step: 'atDoor' }).ride?.for).toBe('return')
    for (const state of ['delivered', 'returned', 'cancelled'] as const) {
      expect(mapSceneOf({ ...parcel, leg, state }).ride).toBeUndefined()
    }
  })

  it('stands at the store without a ride, and says since when nothing was heard', () => {
    const waiting = mapSceneOf({ ...parcel, toStore: leg, state: 'riderAtStore', step: 'riderAtStore' })
    expect(waiting.ride).toBeUndefined()
    expect(waiting.standing).toEqual(parcel.store)
    expect(mapSceneOf({ ...parcel, leg, quiet: { since: 400 } }).ride?.quietSince).toBe(400)
  })

  it('comes closer when the rider is near the door, but not to a place that is old', () => {
    const fix = { x: 800, y: 0, heading: 0, metresLeft: 200, ridden: [], ahead: [] }
    expect(mattersOf(mapSceneOf({ ...parcel, leg }), fix).wishes).toEqual([[fix, parcel.home]])
    expect(mattersOf(mapSceneOf({ ...parcel, leg, quiet: { since: 1 } }), fix).wishes[0]).toContain(parcel.store)
  })
})

describe('the scooter', () => {
  it('faces its way and never stands on its head', () => {
    for (let heading = -540; heading <= 540; heading += 5) {
      const { west, tilt } = postureOf(heading)
      const across = Math.cos((heading * Math.PI) / 180)
      if (Math.abs(across) > 0.01) expect(west).toBe(across < 0)
      expect(Math.abs(tilt)).toBeLessThanOrEqual(24)
    }
  })

  it('rides level on the lanes of the quarter, and lifts its nose uphill on the map', () => {
    expect(postureOf(-13)).toEqual({ west: false, tilt: expect.closeTo(0) as number })
    expect(postureOf(167)).toEqual({ west: true, tilt: expect.closeTo(0) as number })
    expect(postureOf(-60).tilt).toBeLessThan(-5)
    expect(postureOf(-120).tilt).toBeGreaterThan(5)
  })

  it('does not flicker on a street that runs straight up', () => {
    const before = postureOf(-80)
    expect(postureOf(-92, before).west).toBe(before.west)
    expect(postureOf(-120, before).west).toBe(true)
  })
})

import { describe, expect, it } from 'vitest'
import { headOf } from './head-of.ts'
import { sampleParcel } from './sample-parcel.ts'
import { placeOnBelt, sceneOf } from './scene-of.ts'
import { titleOf } from './title-of.ts'

describe('what is told in the largest letters', () => {
  it.each([
    ['picking', 'comes'],
    ['pickedUp', 'comes'],
    ['atDoor', 'atDoor'],
    ['delivered', 'brought'],
    ['returning', 'goesBack'],
    ['returned', 'wentBack'],
  ] as const)('%s: %s', (state, is) => {
    expect(headOf(sampleParcel(state), false).is).toBe(is)
  })

  it('counts down a wait at the door, and no other trouble', () => {
    const waits = sampleParcel('unreachable', { more: { trouble: { code: 'unreachable', at: 1, until: 9 } } })
    expect(headOf(waits, false)).toEqual({ is: 'waits', until: 9 })
    const lorry = sampleParcel('pickedUp', { more: { trouble: { code: 'lorry', at: 1, until: 9 } } })
    expect(headOf(lorry, false).is).toBe('comes')
  })

  it('is the window while a chosen time is far off', () => {
    expect(headOf(sampleParcel('accepted'), true)).toEqual({ is: 'window' })
  })
})

describe('what stands above the minutes', () => {
  it.each([
    ['paid', 'belt'],
    ['asking', 'belt'],
    ['packed', 'belt'],
    ['noRider', 'belt'],
    ['riderAssigned', 'map'],
    ['unreachable', 'map'],
    ['returning', 'map'],
    ['returned', 'none'],
  ] as const)('%s: %s', (state, scene) => {
    expect(sceneOf(sampleParcel(state))).toBe(scene)
  })

  it('draws no map for a van', () => {
    expect(sceneOf(sampleParcel('pickedUp', { more: { by: 'nextDay' } }))).toBe('none')
  })

  it('hangs a basket until it rides the belt as bags', () => {
    expect(placeOnBelt(sampleParcel('picking'))).toBe('basket')
    expect(placeOnBelt(sampleParcel('packing'))).toBe('belt')
    expect(placeOnBelt(sampleParcel('noRider'))).toBe('packed')
  })

  it('has a title that is true of where it is', () => {
    expect(titleOf(sampleParcel('picking'))).toBe('delivery.inStore')
    expect(titleOf(sampleParcel('nearby'))).toBe('delivery.onItsWay')
    expect(titleOf(sampleParcel('delivered'))).toBe('delivery.delivered')
  })
})

import { describe, expect, it } from 'vitest'
import { sampleParcel } from './sample-parcel.ts'
import { wayRows } from './way-rows.ts'

const told = (...args: Parameters<typeof sampleParcel>) =>
  wayRows(sampleParcel(...args)).map(({ what, state }) => {
    const name =
      what.is === 'turn'
        ? what.turn.code
        : what.is === 'step'
          ? what.step
          : what.is === 'stop'
            ? `stop ${what.left}`
            : 'here'
    return `${state} ${name}`
  })

const place = { en: 'Canal St', zh: '运河街' }
const stop = (at: number, done: boolean) => ({ at, done, place, point: { x: 0, y: 0 } })

describe('the way in words', () => {
  it('says what has happened, where it is, and what is still awaited', () => {
    expect(told('picking')).toEqual(['done paid', 'now picking', 'ahead packed', 'ahead pickedUp', 'ahead atDoor'])
  })

  it('drops what a later turn has made plain, and keeps every branch', () => {
    const rows = told('packed', {
      history: (before) => [...before, { at: 5, code: 'leftOut', params: { names: place } }],
    })
    expect(rows).toContain('done leftOut')
    expect(rows.join()).not.toContain('packing')
  })

  it('has the rider’s stops in the order of time, done and to come', () => {
    const rows = told('pickedUp', {
      rider: { stops: [stop(610_000, true), stop(900_000, false), stop(960_000, false)] },
    })
    expect(rows.slice(-5)).toEqual(['done stop 2', 'now here', 'ahead stop 2', 'ahead stop 1', 'ahead atDoor'])
  })

  it('awaits nothing once it is over or on its way back', () => {
    expect(told('delivered').filter((row) => !row.startsWith('done'))).toEqual([])
    const back = told('returning', { history: (before) => [...before, { at: 1_700_000, code: 'returning' }] })
    expect(back.at(-1)).toBe('now returning')
    expect(back.join()).not.toContain('ahead')
  })

  it('expects the door when the giant does', () => {
    const door = wayRows(sampleParcel('pickedUp', { etaAt: 2_222_000 })).at(-1)
    expect(door).toMatchObject({ at: 2_222_000, what: { step: 'atDoor' } })
  })
})

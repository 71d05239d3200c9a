import { assert, boolean, integer, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { instantOf, shanghaiDate } from '#world/calendar.ts'
import { openDispatch } from './dispatch-state.ts'
import { type Busy, meantSlot, slotsOf } from './slots.ts'

const minute = 60_000
const noon = instantOf('2026-11-09T13:58:46+08:00')
const day = 24 * 60 * minute
const none: Busy = {
  orders: { active: {} },
  dispatch: openDispatch({ seed: 'lantern', startsAt: noon, opening: {} }),
}
const near = { inRange: true, distanceMetres: 1200 }
const far = { inRange: false, distanceMetres: 3400 }
const instant = integer({ min: noon - 40 * day, max: noon + 40 * day })

describe('times of arrival', () => {
  it('begin with as soon as possible, go on by half-hours today and by two hours tomorrow', () => {
    const slots = slotsOf(none, noon, 'lantern', near)
    expect(slots[0]).toMatchObject({ id: 'asap', kind: 'rider', state: 'open' })
    expect(slots[1]?.window.from).toBe(instantOf('2026-11-09T15:00:00+08:00'))
    expect(slots.filter(({ kind }) => kind === 'rider').at(-1)?.window.to).toBe(instantOf('2026-11-09T22:00:00+08:00'))
    const van = slots.filter(({ kind }) => kind === 'nextDay')
    expect(van[0]?.window).toEqual({
      from: instantOf('2026-11-10T09:00:00+08:00'),
      to: instantOf('2026-11-10T11:00:00+08:00'),
    })
    expect(van).toHaveLength(6)
  })

  it('leave only the van for an address beyond the riders', () => {
    const slots = slotsOf(none, noon, 'lantern', far)
    expect(slots.every(({ kind }) => kind === 'nextDay')).toBe(true)
  })

  it('are never in the past, never begin within three quarters of an hour, and always leave one open', () => {
    assert(
      property(instant, string(), boolean(), (now, seed, inRange) => {
        const slots = slotsOf(none, now, seed, { inRange, distanceMetres: 1200 })
        for (const { id, window } of slots) {
          if (id !== 'asap') expect(window.from).toBeGreaterThanOrEqual(now + 45 * minute)
          expect(shanghaiDate(window.to).minute % 30 === 0 || id === 'asap').toBe(true)
        }
        expect(new Set(slots.map(({ id }) => id)).size).toBe(slots.length)
        expect(meantSlot(slots, 'asap').slot.state).toBe('open')
      }),
    )
  })

  it('fill up as they come nearer and never empty again', () => {
    assert(
      property(instant, string(), integer({ min: 0, max: 5 * 60 * minute }), (now, seed, later) => {
        const after = slotsOf(none, now + later, seed, near)
        for (const { id, state } of slotsOf(none, now, seed, near)) {
          const again = after.find((slot) => slot.id === id)
          if (state === 'full' && again) expect(again.state).toBe('full')
        }
      }),
    )
  })

  it('are not all open on an ordinary day', () => {
    const states = slotsOf(none, noon, 'lantern', near).map(({ state }) => state)
    expect(states).toContain('full')
    expect(states.filter((state) => state === 'open').length).toBeGreaterThan(states.length / 2)
  })

  it('cost what bringing costs: less by van, nothing from ¥49 of goods', () => {
    const fees = (goods: number) => [
      ...new Set(slotsOf(none, noon, 'lantern', near, goods).map(({ kind, fee }) => `${kind} ${fee.minor}`)),
    ]
    expect(fees(4899)).toEqual(['rider 600', 'nextDay 300'])
    expect(fees(4900)).toEqual(['rider 0', 'nextDay 0'])
  })

  it('fall back to the first open one when the chosen one is gone, and say so', () => {
    const slots = slotsOf(none, noon, 'lantern', near)
    expect(meantSlot(slots, 'asap')).toEqual({ slot: slots[0], lost: false })
    expect(meantSlot(slots, 'rider-1')).toEqual({ slot: slots[0], lost: true })
    const full = slots.find(({ state }) => state === 'full')!
    expect(meantSlot(slots, full.id)).toEqual({ slot: slots[0], lost: true })
    expect(meantSlot(slotsOf(none, noon, 'lantern', far), 'asap').lost).toBe(false)
  })
})

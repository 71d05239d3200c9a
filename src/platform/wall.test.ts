import { describe, expect, test, vi } from 'vitest'
import type { Drawer } from './storage.ts'
import { createWall } from './wall.ts'

const hour = 3_600_000

/** A phone: one clock that can be set, one count that cannot, and what all its tabs keep. */
function phone(date = Date.UTC(2026, 10, 22)) {
  const shelf = new Map<string, string>()
  const kept: Drawer = {
    read: (key) => shelf.get(key) ?? null,
    write: (key, value) => void shelf.set(key, value),
    remove: (key) => void shelf.delete(key),
  }
  const time = { date, steady: 0 }
  return {
    kept,
    pass(ms: number) {
      time.date += ms
      time.steady += ms
    },
    set(ms: number) {
      time.date += ms
    },
    tab(moved = vi.fn<() => void>()) {
      const seen = { hidden: false }
      const began = time.steady
      const clocks = { date: () => time.date, steady: () => time.steady - began, hidden: () => seen.hidden, kept }
      return { ...createWall(clocks, moved), seen, moved }
    },
  }
}

describe('the wall', () => {
  test('goes on through a clock that is set by hours while the page is looked at, forward or back', () => {
    const device = phone()
    const tab = device.tab()
    const before = tab.now()
    for (const set of [5 * hour, -9 * hour, 400 * hour]) {
      device.set(set)
      expect(tab.now()).toBe(before)
    }
    device.pass(1_000)
    expect(tab.now()).toBe(before + 1_000)
  })

  test('counts a sleep, in which only the clock goes on, and nothing of a clock set back meanwhile', async () => {
    const device = phone()
    const tab = device.tab()
    const before = tab.now()
    tab.unseen()
    device.set(hour)
    expect(tab.now()).toBe(before + hour)
    await Promise.resolve()
    expect(tab.moved).toHaveBeenCalledTimes(1)
    tab.seen.hidden = true
    tab.now()
    tab.seen.hidden = false
    device.set(2 * hour)
    expect(tab.now()).toBe(before + 3 * hour)
    tab.unseen()
    device.set(-2 * hour)
    expect(tab.now()).toBe(before + 3 * hour)
  })

  test('is the same in two tabs, whichever meets the step first, and in one opened after it', () => {
    const device = phone()
    const first = device.tab()
    device.pass(700)
    const second = device.tab()
    for (const set of [-3 * hour, 7 * hour]) {
      device.set(set)
      const told = first.now()
      second.adopt()
      expect(second.now()).toBe(told)
      expect(device.tab().now()).toBe(told)
    }
    // A hidden tab cannot tell a step from a sleep, but it looks what the other has kept.
    second.seen.hidden = true
    second.now()
    device.set(2 * hour)
    const told = first.now()
    expect(second.now()).toBe(told)
  })

  test('follows a clock that is slewed a little at a time, so that tabs agree to the millisecond', () => {
    const device = phone()
    const first = device.tab()
    const second = device.tab()
    for (let step = 0; step < 40; step += 1) {
      device.pass(1_000)
      device.set(40)
      first.now()
      if (step % 4 === 0) second.now()
    }
    expect(second.now()).toBe(first.now())
    expect(device.tab().now()).toBe(first.now())
  })

  test('never runs back between visits, though the clock was set back with no page open', () => {
    const device = phone()
    const tab = device.tab()
    device.pass(hour)
    const last = tab.now()
    tab.unseen()
    device.set(-5 * hour)
    const next = device.tab()
    expect(next.now()).toBe(last)
    device.pass(hour)
    expect(next.now()).toBe(last + hour)
  })

  test('starts from the clock as it is, when what was kept cannot be read', () => {
    const device = phone()
    device.kept.write('lantern-lane.wall', '{"skew":"much"')
    expect(device.tab().now()).toBe(Date.UTC(2026, 10, 22))
    device.kept.write('lantern-lane.wall', '{"skew":1e99,"seen":null}')
    expect(device.tab().now()).toBe(Date.UTC(2026, 10, 22))
  })
})

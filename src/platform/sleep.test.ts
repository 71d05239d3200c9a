import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Rate } from '#contract/time.ts'

const minute = 60_000
const hour = 60 * minute
const opensAt = Date.parse('2026-11-11T00:00:00+08:00')

/** The page, with a clock of the world in it and timers that stop with it; each test has modules of its own. */
async function openPage(virtual: number, rate: Rate = 1) {
  vi.resetModules()
  const page = Object.assign(new EventTarget(), { hidden: false })
  const window = new EventTarget()
  vi.stubGlobal('document', page)
  vi.stubGlobal('addEventListener', window.addEventListener.bind(window))
  const { watchWall, wall } = await import('./wall.ts')
  const time = await import('./now.ts')
  watchWall()
  time.setClock({ virtual, wall: wall(), rate })
  const say = (type: string): void => void page.dispatchEvent(new Event(type))
  return {
    ...time,
    say,
    /** Whole seconds, rounded up, as they are counted down. */
    left: (until: number) => Math.max(0, Math.ceil((until - time.now()) / 1_000)),
    hide(hidden: boolean) {
      page.hidden = hidden
      say('visibilitychange')
    },
    /** The device's clock goes on; nothing else does. */
    sleep: (ms: number) => vi.setSystemTime(Date.now() + ms),
  }
}

describe('the countdown to midnight', () => {
  beforeEach(() => vi.useFakeTimers({ now: Date.UTC(2026, 10, 22) }))
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })

  test('is where the world is when the phone wakes, and what was waited for in the sleep comes at once', async () => {
    const page = await openPage(opensAt - hour)
    const reached = vi.fn<() => void>()
    const ticked = vi.fn<() => void>()
    page.at(opensAt, reached)
    page.everyStep(1_000, ticked)
    page.hide(true)
    page.sleep(50 * minute)
    page.hide(false)
    expect(page.left(opensAt)).toBe(600)
    expect(ticked).toHaveBeenCalled()
    page.hide(true)
    page.sleep(30 * minute)
    expect(reached).not.toHaveBeenCalled()
    page.hide(false)
    vi.advanceTimersByTime(1)
    expect(reached).toHaveBeenCalledTimes(1)
    expect(page.left(opensAt)).toBe(0)
  })

  test('comes in its own second after a sleep that ended before it: no timer is late by what was slept', async () => {
    const page = await openPage(opensAt - hour)
    const reached = vi.fn<() => void>(() => expect(page.now()).toBe(opensAt))
    page.at(opensAt, reached)
    page.hide(true)
    page.sleep(hour - 8_000)
    page.hide(false)
    vi.advanceTimersByTime(7_999)
    expect(reached).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(reached).toHaveBeenCalledTimes(1)
  })

  test('goes on after a tab was frozen and resumed', async () => {
    const page = await openPage(opensAt - hour)
    page.say('freeze')
    page.sleep(20 * minute)
    page.say('resume')
    expect(page.left(opensAt)).toBe(2_400)
  })

  test('does not know what the phone’s clock says: wrong by years, or set by hours in the middle of it', async () => {
    vi.setSystemTime(Date.UTC(2031, 0, 1))
    const page = await openPage(opensAt - 20_000)
    const reached = vi.fn<() => void>()
    page.at(opensAt, reached)
    vi.advanceTimersByTime(5_000)
    expect(page.left(opensAt)).toBe(15)
    page.sleep(6 * hour)
    vi.advanceTimersByTime(5_000)
    expect(page.left(opensAt)).toBe(10)
    page.sleep(-48 * hour)
    vi.advanceTimersByTime(5_000)
    expect(page.left(opensAt)).toBe(5)
    expect(reached).not.toHaveBeenCalled()
    vi.advanceTimersByTime(5_000)
    expect(reached).toHaveBeenCalledTimes(1)
  })

  test('runs sixty times as fast when the world does, to the same instant, through the same sleep', async () => {
    const page = await openPage(opensAt - hour, 60)
    const reached = vi.fn<() => void>()
    page.at(opensAt, reached)
    vi.advanceTimersByTime(30_000)
    expect(page.left(opensAt)).toBe(1_800)
    page.say('freeze')
    page.sleep(25_000)
    page.say('resume')
    expect(page.left(opensAt)).toBe(300)
    vi.advanceTimersByTime(5_000)
    expect(reached).toHaveBeenCalledTimes(1)
  })
})

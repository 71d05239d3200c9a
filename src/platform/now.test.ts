import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Rate } from '#contract/time.ts'
import { at, everyStep, forgetClock, now, setClock } from './now.ts'

const story = Date.UTC(2026, 10, 9, 5, 58)
const run = (virtual: number, rate: Rate): void => setClock({ virtual, wall: Date.now(), rate })

beforeEach(() => {
  vi.useFakeTimers()
  forgetClock()
})
afterEach(() => vi.useRealTimers())

describe('the world’s time on the phone', () => {
  test('runs as fast as the world says and stands still when paused', () => {
    run(story, 60)
    vi.advanceTimersByTime(1_000)
    expect(now()).toBe(story + 60_000)
    run(now(), 0)
    vi.advanceTimersByTime(5_000)
    expect(now()).toBe(story + 60_000)
  })

  test('is waited for across a pause, a faster rate and a jump', () => {
    const reached = vi.fn<() => void>()
    run(story, 1)
    at(story + 60_000, reached)
    vi.advanceTimersByTime(10_000)
    run(now(), 0)
    vi.advanceTimersByTime(3_600_000)
    expect(reached).not.toHaveBeenCalled()
    run(now(), 10)
    vi.advanceTimersByTime(4_900)
    expect(reached).not.toHaveBeenCalled()
    vi.advanceTimersByTime(200)
    expect(reached).toHaveBeenCalledTimes(1)
    const jumped = vi.fn<() => void>()
    at(story + 86_400_000, jumped)
    run(story + 90_000_000, 1)
    vi.advanceTimersByTime(1)
    expect(jumped).toHaveBeenCalledTimes(1)
    expect(vi.getTimerCount()).toBe(0)
  })

  test('a wait that was given up never calls back', () => {
    const reached = vi.fn<() => void>()
    run(story, 1)
    at(story + 1_000, reached)()
    run(story + 5_000, 60)
    vi.advanceTimersByTime(10_000)
    expect(reached).not.toHaveBeenCalled()
  })

  test('ticks on whole seconds, at most four times a second above x1, and not at all while paused', () => {
    const tick = vi.fn<() => void>()
    run(story + 400, 1)
    const stop = everyStep(1_000, tick)
    vi.advanceTimersByTime(600)
    expect(tick).toHaveBeenCalledTimes(1)
    expect(now() % 1_000).toBe(0)
    tick.mockClear()
    run(now(), 60)
    tick.mockClear()
    vi.advanceTimersByTime(1_000)
    expect(tick.mock.calls.length).toBe(4)
    run(now(), 0)
    tick.mockClear()
    vi.advanceTimersByTime(60_000)
    expect(tick).not.toHaveBeenCalled()
    stop()
    expect(vi.getTimerCount()).toBe(0)
  })
})

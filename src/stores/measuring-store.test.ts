import { beforeEach, describe, expect, test } from 'vitest'
import type { Moment } from '#contract/world.ts'
import { runStep, startRun } from '#domain/measured-run.ts'
import { plainFlags, setFlags, useFlags } from './flags-store.ts'
import {
  beginCourse,
  clearResults,
  endRun,
  leaveCourse,
  nextWay,
  noteRun,
  readResults,
  useMeasuring,
} from './measuring-store.ts'

const moment: Moment = { version: 1, scenario: 'calm-day', seed: 'a', acts: [], now: 5, rate: 1 }
const run = runStep(startRun(0, '/basket'), { type: 'ended', at: 4_000 })
const course = () => useMeasuring.getState().course

beforeEach(() => {
  leaveCourse()
  clearResults()
  setFlags(plainFlags)
})

describe('one basket, paid one way after the other', () => {
  test('the checkout becomes what each way needs, and is afterwards what it was', () => {
    setFlags({ auth: 'face' })
    beginCourse(['wallet', 'cardSms'], moment)
    expect(useFlags.getState()).toEqual(plainFlags)
    expect(course()).toMatchObject({ way: 'wallet', left: ['cardSms'], phase: 'armed', moment })
    noteRun(run)
    expect(course()?.phase).toBe('running')
    endRun(run, 9)
    expect(course()).toMatchObject({ phase: 'ended', run: null })
    nextWay()
    expect(course()).toMatchObject({ way: 'cardSms', left: [], phase: 'armed', moment })
    expect(useFlags.getState()).toMatchObject({ checkout: 'steps', pay: 'card-sms', guest: 'on' })
    leaveCourse()
    expect(useFlags.getState()).toEqual({ ...plainFlags, auth: 'face' })
    expect(course()).toBeNull()
  })

  test('begun again in the middle, the checkout still finds back to what it was before the first', () => {
    setFlags({ auth: 'passfree' })
    beginCourse(['wallet'], moment)
    beginCourse(['cardApp'], moment)
    leaveCourse()
    expect(useFlags.getState().auth).toBe('passfree')
  })

  test('what one way came to stays when another is measured, and until it is cleared', () => {
    beginCourse(['wallet', 'cardSms'], moment)
    endRun(run, 9)
    nextWay()
    endRun({ ...run, keys: 40 }, 10)
    const { results } = useMeasuring.getState()
    expect(results.wallet).toEqual({
      taps: 1,
      keys: 0,
      screens: 0,
      waits: 0,
      stretches: [{ kind: 'tap', ms: 4_000 }],
      at: 9,
    })
    expect(results.cardSms?.keys).toBe(40)
    expect(readResults(JSON.stringify(results))).toEqual(results)
    clearResults()
    expect(useMeasuring.getState().results).toEqual({})
  })

  test('a run that nobody set out for is kept nowhere', () => {
    noteRun(run)
    endRun(run, 9)
    nextWay()
    expect(useMeasuring.getState()).toEqual({ course: null, results: {} })
  })
})

describe('what was kept is read with care', () => {
  const good = { taps: 2, keys: 6, screens: 3, waits: 1, at: 9, stretches: [{ kind: 'tap', ms: 10 }] }
  test.each([
    null,
    '',
    'null',
    '[]',
    '{"wallet":null}',
    JSON.stringify({ wallet: { ...good, taps: '2' } }),
    JSON.stringify({ wallet: { ...good, keys: -1 } }),
    JSON.stringify({ wallet: { ...good, stretches: [] } }),
    JSON.stringify({ wallet: { ...good, stretches: [{ kind: 'nap', ms: 1 }] } }),
    JSON.stringify({ wallet: { ...good, stretches: [null] } }),
    JSON.stringify({ barter: good }),
  ])('%s is no result', (kept) => {
    expect(readResults(kept)).toEqual({})
  })

  test('a damaged one does not take the other with it', () => {
    expect(readResults(JSON.stringify({ wallet: good, cardSms: 3 }))).toEqual({ wallet: good })
  })
})

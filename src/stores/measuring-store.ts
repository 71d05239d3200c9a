import { create } from 'zustand'
import type { Moment } from '#contract/world.ts'
import type { Measured, Run } from '#domain/measured-run.ts'
import { keptStorage, tabStorage } from '#platform/storage.ts'
import { setFlags, useFlags, type Flags } from './flags-store.ts'

/** The ways to pay that are set side by side. */
export const ways = ['wallet', 'cardSms', 'cardApp'] as const
export type Way = (typeof ways)[number]

/** What the checkout has to be for each. */
const flagsOf: Record<Way, Flags> = {
  wallet: { checkout: 'receipt', pay: 'wallet', auth: 'pin', guest: 'off' },
  cardSms: { checkout: 'steps', pay: 'card-sms', auth: 'pin', guest: 'on' },
  cardApp: { checkout: 'steps', pay: 'card-app', auth: 'pin', guest: 'on' },
}

/** One basket on its way through the ways to pay, one after the other. */
export interface Course {
  /** What is being measured, then what still will be. */
  way: Way
  left: Way[]
  /** Armed until Pay is pressed; ended at the paid moment. */
  phase: 'armed' | 'running' | 'ended'
  run: Run | null
  /** The world as it was before the first: every way pays for the same basket. */
  moment: Moment
  flagsBefore: Flags
}

export interface Result extends Measured {
  /** Wall time. */
  at: number
}
export type Results = Partial<Record<Way, Result>>

const resultsKey = 'lantern-lane.measured'
const courseKey = 'lantern-lane.measuring'

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0

function isResult(value: unknown): value is Result {
  if (typeof value !== 'object' || value === null) return false
  const { taps, keys, screens, waits, at, stretches } = value as Partial<Record<keyof Result, unknown>>
  return (
    [taps, keys, screens, waits, at].every(isNumber) &&
    Array.isArray(stretches) &&
    stretches.length > 0 &&
    stretches.every((one: unknown) => {
      const { kind, ms } = (one ?? {}) as Record<string, unknown>
      return (kind === 'tap' || kind === 'key' || kind === 'wait') && isNumber(ms)
    })
  )
}

const parsed = (kept: string | null): unknown => {
  try {
    return JSON.parse(kept ?? 'null')
  } catch {
    return null
  }
}

/** Results as they were written, each one checked. */
export function readResults(kept: string | null): Results {
  const value = parsed(kept)
  if (typeof value !== 'object' || value === null) return {}
  const found = value as Record<string, unknown>
  return Object.fromEntries(ways.flatMap((way) => (isResult(found[way]) ? [[way, found[way]]] : [])))
}

/** A course is kept for the tab only, by ourselves, so that a reload in the middle goes on counting. */
function readCourse(kept: string | null): Course | null {
  const value = parsed(kept)
  return typeof value === 'object' && value !== null && 'moment' in value ? (value as Course) : null
}

interface Measuring {
  course: Course | null
  results: Results
}

export const useMeasuring = create<Measuring>(() => ({
  course: readCourse(tabStorage.read(courseKey)),
  results: readResults(keptStorage.read(resultsKey)),
}))

function setCourse(course: Course | null): void {
  useMeasuring.setState({ course })
  if (course) tabStorage.write(courseKey, JSON.stringify(course))
  else tabStorage.remove(courseKey)
}

function setResults(results: Results): void {
  useMeasuring.setState({ results })
  keptStorage.write(resultsKey, JSON.stringify(results))
}

/** Sets out to measure these ways with the basket of a moment. The clock starts when Pay is pressed. */
export function beginCourse([way, ...left]: [Way, ...Way[]], moment: Moment): void {
  const { flagsBefore } = useMeasuring.getState().course ?? { flagsBefore: useFlags.getState() }
  setFlags(flagsOf[way])
  setCourse({ way, left, phase: 'armed', run: null, moment, flagsBefore })
}

/** Goes on to the next way; the same basket is the caller's to put there again. */
export function nextWay(): void {
  const { course } = useMeasuring.getState()
  const [way, ...left] = course?.left ?? []
  if (!course || !way) return
  setFlags(flagsOf[way])
  setCourse({ ...course, way, left, phase: 'armed', run: null })
}

/** Notes how the run stands. */
export function noteRun(run: Run): void {
  const { course } = useMeasuring.getState()
  if (course) setCourse({ ...course, phase: 'running', run })
}

/** The paid moment: what was counted is kept on the phone. */
export function endRun(run: Run, at: number): void {
  const { course, results } = useMeasuring.getState()
  if (!course) return
  const { taps, keys, screens, waits, stretches } = run
  setResults({ ...results, [course.way]: { taps, keys, screens, waits, stretches, at } })
  setCourse({ ...course, phase: 'ended', run: null })
}

/** Nothing is measured any more; the checkout is again what it was. */
export function leaveCourse(): void {
  const { course } = useMeasuring.getState()
  if (!course) return
  setFlags(course.flagsBefore)
  setCourse(null)
}

export const clearResults = (): void => setResults({})

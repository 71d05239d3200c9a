import { isBars } from '#platform/read-code.ts'
import type { Axis } from './code-picture.ts'
import { meaning } from './printed-codes.ts'
import type { Reading } from './reading-room.ts'

/** Whether everything printed in it was read. */
export const isRead = ({ picture, codes }: Reading): boolean => {
  const said = codes.map(({ text }) => meaning(text))
  return picture.codes.every(({ says }) => said.includes(meaning(says)))
}

/** What was read and is not printed there. */
export const misread = ({ picture, codes }: Reading): string[] =>
  codes.map(({ text }) => text).filter((text) => picture.codes.every(({ says }) => meaning(says) !== meaning(text)))

/**
 * How far from its code a square one's reading says it is, as a part of the picture's longer side: what the brackets would miss by.
 * Of bars only the lines that were read have a place.
 */
export const farthestOff = ({ picture, codes, middles }: Reading): number =>
  Math.max(
    0,
    ...codes.map(({ text, format, corners }) => {
      const at = middles[picture.codes.findIndex(({ says }) => meaning(says) === meaning(text))]
      if (at === undefined || isBars(format)) return 0
      const [x, y] = [mean(corners.map((corner) => corner.x)), mean(corners.map((corner) => corner.y))]
      return Math.hypot(x - at.x, y - at.y) / Math.max(picture.width, picture.height)
    }),
  )

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

/** One line of the report: how many of how many were read, and how long that took (ms). */
export type Figures = {
  name: string
  read: number
  of: number
  workMedian: number
  workP95: number
  waitMedian: number
  waitP95: number
  framesMedian: number
}

/** The readable part of the set: all but what no reader can be asked to read. */
export const readable = (readings: readonly Reading[]): Reading[] =>
  readings.filter(({ picture }) => picture.axis !== 'beyond')

/** Figures for each axis, for frames and photos, and for all that is readable. */
export function figures(readings: readonly Reading[]): Figures[] {
  const axes = [...new Set(readings.map(({ picture }) => picture.axis))]
  const all = readable(readings)
  return [
    ...axes.map((axis: Axis) => line(axis, readings.filter(({ picture }) => picture.axis === axis))), // prettier-ignore
    line('frames', all.filter(({ picture }) => picture.as === 'frame')), // prettier-ignore
    line('photos', all.filter(({ picture }) => picture.as === 'photo')), // prettier-ignore
    line('all readable', all),
  ]
}

function line(name: string, readings: readonly Reading[]): Figures {
  const done = readings.filter(isRead)
  return {
    name,
    read: done.length,
    of: readings.length,
    workMedian: at(done.map(({ workMs }) => workMs), 0.5), // prettier-ignore
    workP95: at(done.map(({ workMs }) => workMs), 0.95), // prettier-ignore
    waitMedian: at(done.map(({ waitMs }) => waitMs), 0.5), // prettier-ignore
    waitP95: at(done.map(({ waitMs }) => waitMs), 0.95), // prettier-ignore
    framesMedian: at(done.map(({ frames }) => frames), 0.5), // prettier-ignore
  }
}

/** The value so far along, 0 to 1, of them all in order; 0 of none. */
const at = (values: readonly number[], part: number): number =>
  values.toSorted((a, b) => a - b)[Math.ceil((values.length - 1) * part)] ?? 0

/** The figures as lines to print; times in milliseconds, on whatever machine this is. */
export function table(all: readonly Figures[]): string {
  const cell = (value: number | string, width = 9) =>
    (typeof value === 'number' ? value.toFixed(0) : value).padStart(width)
  const head = `${'axis'.padEnd(14)}${cell('read', 10)}${cell('rate', 9)}${cell('work')}${cell('p95')}${cell('wait')}${cell('p95')}${cell('frames')}`
  const lines = all.map(
    ({ name, read, of, workMedian, workP95, waitMedian, waitP95, framesMedian }) =>
      `${name.padEnd(14)}${cell(`${read} / ${of}`, 10)}${cell(`${((100 * read) / of).toFixed(1)} %`, 9)}` +
      [workMedian, workP95, waitMedian, waitP95, framesMedian].map((value) => cell(value)).join(''),
  )
  return [head, ...lines].join('\n')
}

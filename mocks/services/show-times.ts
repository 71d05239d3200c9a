import type { RoomState } from '#contract/live.ts'
import type { Instant } from '#contract/time.ts'
import {
  type ChapterSeed,
  type Programme,
  programmes,
  type RoomId,
  rainPackets,
  rainSeconds,
} from '#seed/show-programme.ts'
import { daysLater, isoDate, shanghaiDate, shanghaiInstant } from '#world/calendar.ts'

/** One evening of a programme. Its id is the programme's with the day it begins on. */
export interface Show {
  showId: string
  programme: Programme
  startsAt: Instant
  endsAt: Instant
}

/** A film is cut into pieces so long; chapters begin at whole ones. */
export const segmentMs = 2000

const minute = 60_000
const hour = 60 * minute
/** Before a show the room shows what comes, after one its replay. */
const previewMs = hour
const replayMs = 6 * hour

const showOn = (programme: Programme, midnight: Instant): Show => {
  const startsAt = midnight + programme.startMinute * minute
  const endsAt = startsAt + programme.lengthMs
  return { showId: `${programme.id}-${isoDate(midnight)}`, programme, startsAt, endsAt }
}

const isDayOf = ({ on }: Programme, at: Instant): boolean => {
  const { month, day } = shanghaiDate(at)
  return !on || (on[0] === month && on[1] === day)
}

/** Shows of a room that begin from two days before `now` to two days after it, in order of time. */
export function showsAround(roomId: RoomId, now: Instant): Show[] {
  const { year, month, day } = shanghaiDate(now)
  const today = shanghaiInstant(year, month, day)
  const days = [-2, -1, 0, 1, 2].map((off) => daysLater(today, off))
  return programmes
    .filter((one) => one.roomId === roomId)
    .flatMap((programme) => days.filter((at) => isDayOf(programme, at)).map((at) => showOn(programme, at)))
    .toSorted((a, b) => a.startsAt - b.startsAt)
}

/**
 * What is in a room at `now`: the show that is on; else the last one, for six hours or until an hour before the next; else the next.
 */
export function showNow(roomId: RoomId, now: Instant): Show {
  const shows = showsAround(roomId, now)
  const next = shows.find(({ endsAt }) => endsAt > now)
  const last = shows.findLast(({ endsAt }) => endsAt <= now)
  const show = last && now < last.endsAt + replayMs && (!next || now < next.startsAt - previewMs) ? last : next
  if (!show) throw new Error(`${roomId} has no show within two days`)
  return show
}

/** The show with this id, whenever it is. Any string may be asked; undefined when no programme has such a day. */
export function showOf(showId: string): Show | undefined {
  const [, id, year, month, day] = /^([a-z-]+)-(\d{4})-(\d\d)-(\d\d)$/.exec(showId) ?? []
  const programme = programmes.find((one) => one.id === id)
  if (!programme) return undefined
  const midnight = shanghaiInstant(Number(year), Number(month), Number(day))
  const show = showOn(programme, midnight)
  return show.showId === showId && isDayOf(programme, midnight) ? show : undefined
}

/** How a show stands at `now`. */
export function stateOf({ startsAt, endsAt, programme: { away } }: Show, now: Instant): RoomState {
  if (now < startsAt) return 'preview'
  if (now >= endsAt) return 'ended'
  const ms = now - startsAt
  return away && ms >= away[0] && ms < away[1] ? 'paused' : 'live'
}

/** A chapter with its end, ms of the show. */
export interface ChapterTimes extends ChapterSeed {
  toMs: number
}

/** The chapters of a show, in order, without gaps. */
export function chaptersOf({ chapters, lengthMs }: Programme): ChapterTimes[] {
  return chapters.map((one, i) => ({ ...one, toMs: chapters[i + 1]?.fromMs ?? lengthMs }))
}

/** The chapter at `ms` of a show; before it the first, after it the last. */
export function chapterAt(programme: Programme, ms: number): ChapterTimes {
  const chapters = chaptersOf(programme)
  const found = chapters.findLast(({ fromMs }) => fromMs <= ms) ?? chapters[0]
  if (!found) throw new Error(`${programme.id} has no chapters`)
  return found
}

/** The rains of red packets in a show: one, or none. `rainId` is `rain-<showId>`. */
export function rainsOf({ showId, startsAt, programme: { rainMs } }: Show) {
  if (rainMs === undefined) return []
  return [{ rainId: `rain-${showId}`, startsAt: startsAt + rainMs, seconds: rainSeconds, packets: rainPackets }]
}

/** When a thing is on the counter of a room next, at `from` or later; undefined when that is not within two days. */
export function comesNext(roomId: RoomId, gtin: string, from: Instant): { at: Instant; show: Show } | undefined {
  for (const show of showsAround(roomId, from)) {
    const comes = show.programme.chapters.find((one) => one.gtin === gtin && show.startsAt + one.fromMs >= from)
    if (comes) return { at: show.startsAt + comes.fromMs, show }
  }
  return undefined
}

export const roomIds: readonly RoomId[] = ['kitchen', 'pavilion']

/** A room's id, or undefined. Any string may be asked. */
export const roomNamed = (roomId: string): RoomId | undefined => roomIds.find((one) => one === roomId)

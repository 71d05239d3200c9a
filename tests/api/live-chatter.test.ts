import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Frame } from '#contract/live-chat.ts'
import type { RoomRate } from '#contract/live.ts'
import { openNodeWorld } from '#hosts/node.ts'
import { instantOf } from '#world/calendar.ts'
import { shuffled } from '#services/chatter-chance.ts'
import { type ChatterFacts, chatterBetween, lastLines } from '#services/chatter.ts'
import { nickCount, nickOf, pools } from '#services/chatter-pools.ts'
import { showOf } from '#services/show-times.ts'

const second = 1000
const minute = 60 * second
const seed = 'lantern'
const at = (iso: string): number => instantOf(`${iso}+08:00`)
const evening = showOf('night-kitchen-2026-11-09')
const midnight = showOf('lantern-night-2026-11-10')
const pavilion = showOf('pavilion-2026-11-09')
if (!evening || !midnight || !pavilion) throw new Error('the programme lost a show')
const shows = [evening, midnight, pavilion]

const quiet = await openNodeWorld().then(async ({ world }) => (await world.look()).states)
/** The room's world in which the Stage has set these rates. */
const facts = (...rates: { at: number; rate: RoomRate }[]): ChatterFacts => ({
  offers: quiet.offers,
  room: { ...quiet.room, rates },
})

const languages = ['en', 'zh', 'fr'] as const
/** What is read of a line: what somebody did is read with their name. */
const readOf = ({ k, nick, text }: Frame, language: (typeof languages)[number]): string => {
  const said = text[language] ?? text.en
  return k === 'enter' || k === 'like' || k === 'bought' ? `${nick?.[language] ?? nick?.en} ${said}` : said
}

/** Lines that read like an earlier one of the five minutes before them. */
function repeats(frames: readonly Frame[]): string[] {
  const found: string[] = []
  for (const language of languages) {
    const last = new Map<string, Frame>()
    for (const frame of frames) {
      const read = readOf(frame, language)
      const before = last.get(read)
      if (before && frame.at - before.at <= 5 * minute) found.push(`${read}: ${before.id} and ${frame.id}`)
      last.set(read, frame)
    }
  }
  return found
}

describe('the chatter', () => {
  it('has no two combinations that read alike, in any language', () => {
    for (const language of languages) {
      const seen = new Set<string>()
      let all = 0
      for (const [name, pool] of Object.entries(pools)) {
        if (name === 'clamour') continue
        for (let n = 0; n < pool.size; n++) seen.add(pool.text(n)[language] ?? '')
        all += pool.size
      }
      expect(seen.size, language).toBe(all)
    }
    expect(new Set(Array.from({ length: nickCount }, (_, n) => nickOf(n).en)).size).toBe(nickCount)
    expect(new Set(Array.from({ length: nickCount }, (_, n) => nickOf(n).zh)).size).toBe(nickCount)
  })

  it.each(['quiet', 'busy'] as const)('never says the same twice within five minutes, all evening long, %s', (rate) => {
    for (const show of shows) {
      const frames = chatterBetween(seed, show, facts({ at: show.startsAt, rate }), show.startsAt - 1, show.endsAt)
      expect(repeats(frames)).toEqual([])
      expect(new Set(frames.map(({ id }) => id)).size).toBe(frames.length)
    }
  })

  it.each(['quiet', 'busy'] as const)(
    'says nothing again in a little other words while it can still be read, %s',
    (rate) => {
      const coreOf = new Map<string, string>()
      for (const [name, pool] of Object.entries(pools)) {
        if (name === 'clamour') continue
        for (let n = 0; n < pool.size; n++) coreOf.set(pool.text(n).en, `${name} ${n % pool.cores}`)
      }
      for (const show of [evening, midnight]) {
        const frames = chatterBetween(seed, show, facts({ at: show.startsAt, rate }), show.startsAt - 1, show.endsAt)
        const said = frames.filter(({ id }) => id.startsWith('c-'))
        const last = new Map<string, number>()
        let near = 0
        for (const [i, { text }] of said.entries()) {
          const core = coreOf.get(text.en)
          if (core === undefined) continue
          near += i - (last.get(core) ?? -Infinity) < 12 ? 1 : 0
          last.set(core, i)
        }
        // The steady talkers and those a busy evening adds do not listen to each other.
        expect(near / said.length, show.showId).toBeLessThan(rate === 'quiet' ? 0.001 : 0.04)
      }
    },
  )

  it('never says the same twice when a thousand talk in a second, nor when the rate changes', () => {
    const from = at('2026-11-09T19:42:00')
    const rates = facts(
      { at: from, rate: 'flood' },
      { at: from + minute / 2, rate: 'busy' },
      { at: from + 3 * minute, rate: 'quiet' },
    )
    const frames = chatterBetween(seed, evening, rates, from - 2 * minute, from + 5 * minute)
    expect(frames.filter((one) => one.at > from && one.at <= from + second).length).toBeGreaterThanOrEqual(1000)
    expect(repeats(frames)).toEqual([])
    // One a millisecond: five minutes take so many different ones.
    expect(pools.clamour?.size).toBeGreaterThan(5 * minute)
  })

  it('goes through all of a pool before anything comes again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 700 }), fc.nat(), fc.nat({ max: 2 ** 48 }), (size, key, from) => {
        const places = Array.from({ length: size }, (_, i) => shuffled(from + i, size, key))
        expect(new Set(places).size).toBe(size)
        expect(Math.max(...places)).toBe(size - 1)
      }),
      { numRuns: 200, seed: 20261109 },
    )
  })

  it('says about one line in a second and a half, eight in a second when busy, one in twenty in the Pavilion', () => {
    const span = [at('2026-11-09T20:07:00'), at('2026-11-09T20:12:00')] as const
    const said = chatterBetween(seed, evening, facts(), ...span).filter(({ k }) => k !== 'system')
    expect((5 * minute) / said.length).toBeGreaterThan(900)
    expect((5 * minute) / said.length).toBeLessThan(1_900)
    const busy = chatterBetween(seed, evening, facts({ at: 0, rate: 'busy' }), ...span)
    expect(busy.length / 300).toBeGreaterThan(6)
    expect(busy.length / 300).toBeLessThan(9.5)
    expect(chatterBetween(seed, pavilion, facts(), ...span)).toHaveLength(15)
  })

  it('is the same however a stretch of time is cut', () => {
    const length = evening.endsAt - evening.startsAt
    fc.assert(
      fc.property(
        fc.integer({ min: -minute, max: length }),
        fc.array(fc.integer({ min: 0, max: 90 * second }), { maxLength: 12 }),
        fc.constantFrom<RoomRate[]>('quiet', 'busy', 'flood'),
        (start, cuts, rate) => {
          const from = evening.startsAt + start
          const span = rate === 'flood' ? second / 2 : 90 * second
          const inside = cuts.map((cut) => from + (cut % span)).toSorted((a, b) => a - b)
          const world = facts({ at: from + span / 2, rate })
          const ends = [from, ...inside, from + span]
          const parts = ends.slice(1).flatMap((end, i) => chatterBetween(seed, evening, world, ends[i] ?? end, end))
          expect(parts).toEqual(chatterBetween(seed, evening, world, from, from + span))
        },
      ),
      { numRuns: 80, seed: 20261109 },
    )
  })

  it('is the same when it is cut at the very instant of a line', () => {
    const [from, to] = [at('2026-11-09T20:00:50'), at('2026-11-09T20:01:20')]
    const world = facts({ at: from + 10 * second, rate: 'busy' }, { at: to - 40, rate: 'flood' })
    const all = chatterBetween(seed, evening, world, from, to)
    for (const { at: said } of all) {
      const parts = [from, said, to]
        .slice(1)
        .flatMap((end, i) => chatterBetween(seed, evening, world, i ? said : from, end))
      expect(parts).toEqual(all)
    }
  })

  it('keeps to its time, in order, and says nothing before a show and after it', () => {
    const frames = chatterBetween(seed, evening, facts(), 0, evening.endsAt + 10 * minute)
    expect(frames.every(({ at: said }) => said >= evening.startsAt && said <= evening.endsAt)).toBe(true)
    expect(frames).toEqual(frames.toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1)))
    expect(chatterBetween(seed, evening, facts(), 0, evening.startsAt - 1)).toEqual([])
  })

  it('gives the last lines as they are in the whole, however many are said', () => {
    const now = at('2026-11-09T19:50:30')
    for (const rate of ['quiet', 'busy', 'flood'] as const) {
      const world = facts({ at: now - second, rate })
      const all = chatterBetween(seed, evening, world, now - 2 * minute, now)
      expect(lastLines(seed, evening, world, now, 40)).toEqual(all.slice(-40))
      const after = now - 800
      expect(lastLines(seed, evening, world, now, 40, after)).toEqual(all.filter((one) => one.at > after).slice(-40))
    }
  })

  it('is another crowd in another world, and the same in the same', () => {
    const span = [evening.startsAt + 10 * minute, evening.startsAt + 11 * minute] as const
    const here = chatterBetween(seed, evening, facts(), ...span)
    expect(chatterBetween(seed, evening, facts(), ...span)).toEqual(here)
    expect(chatterBetween('other', evening, facts(), ...span)).not.toEqual(here)
  })

  it('talks of a sell-out, and of what others pay for, as the offers have it', () => {
    const soldOut = new Set(Array.from({ length: 768 }, (_, n) => pools['to:soldOut']?.text(n).en))
    const frames = chatterBetween(seed, evening, facts(), evening.startsAt, evening.endsAt)
    expect(frames.filter(({ text }) => soldOut.has(text.en)).length).toBeGreaterThan(2)
    expect(frames.filter(({ id }) => id.startsWith('b-crab-flash-')).length).toBeGreaterThan(20)
  })
})

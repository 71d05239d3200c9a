import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, expect, test } from 'vitest'
import type { Journey } from '#contract/journey.ts'
import { fen } from '#contract/money.ts'
import { loadEnglish } from '#messages/english.ts'
import { loadLanguage } from '#messages/languages.ts'
import { MessagesProvider } from '#messages/messages-context.tsx'
import { JourneyTimeline } from './journey-timeline.tsx'

beforeAll(async () => {
  await loadEnglish(['journey'])
  await loadLanguage('zh')
})

// 11 Nov 2026, 23:00 at UTC+8.
const now = 1_794_409_200_000
const hour = 3_600_000
const place = (id: string, kind: Journey['places'][number]['kind'], en: string, zh: string) => ({
  id,
  kind,
  names: { en, zh },
})
const journey: Journey = {
  orderId: 'LL-1',
  kind: 'nextDay',
  placedAt: now - 9 * hour,
  cutOffAt: now - 5 * hour,
  window: { from: now + 11 * hour, to: now + 21 * hour },
  state: 'atCustoms',
  places: [
    place('store-07', 'store', 'Store 07', '07 号店'),
    place('border', 'border', 'Border crossing', '口岸'),
    place('door', 'door', 'Your door', '家门口'),
  ],
  legs: [],
  handOvers: [],
  customs: [],
  timeline: [
    { turn: 'placed', at: now - 9 * hour, place: 'store-07' },
    { turn: 'collected', at: now - 4 * hour, place: 'store-07', by: 'van', to: 'border' },
    { turn: 'inspected', at: now, place: 'border' },
    { turn: 'dutyPaid', at: now + hour, place: 'border', duty: fen(1250), ahead: true },
    { turn: 'outForDelivery', at: now + 10 * hour, place: 'border', by: 'van', to: 'door', ahead: true },
    { turn: 'delivered', at: now + 15 * hour, place: 'door', ahead: true },
  ],
}
const steps = (markup: string): string[] => markup.split('<li').slice(1)
const drawn = (one: Journey, language?: 'zh') =>
  renderToStaticMarkup(
    language ? (
      <MessagesProvider language={language}>
        <JourneyTimeline journey={one} now={now} />
      </MessagesProvider>
    ) : (
      <JourneyTimeline journey={one} now={now} />
    ),
  )

test('a journey shows what happened, glows where it is, and says of the rest that it is expected', () => {
  const all = steps(drawn(journey))
  expect(all).toHaveLength(6)
  expect(all.map((step) => /data-state="(\w+)"/.exec(step)?.[1])).toEqual([
    'done',
    'done',
    'here',
    'stopped',
    'stopped',
    'stopped',
  ])
  expect(all.filter((step) => step.includes('aria-current="step"'))).toHaveLength(1)
  expect(all.map((step) => step.includes('Expected'))).toEqual([false, false, false, true, true, true])
  expect(all[1]).toContain('by van to Border crossing')
  expect(all[3]).toContain('¥12.50, paid with your order')
})

test('it says until when it went the same day only while that helps', () => {
  expect(drawn(journey)).not.toContain('it goes the same day')
  expect(drawn({ ...journey, cutOffAt: now + hour })).toContain('it goes the same day')
})

test('a journey that ended glows nowhere', () => {
  const timeline = journey.timeline.map(({ ahead: _gone, ...row }) => row)
  expect(drawn({ ...journey, timeline })).not.toContain('aria-current')
})

test('a parcel is promised by a day, in Chinese too', () => {
  expect(drawn({ ...journey, kind: 'parcel' })).toContain('Promised by')
  const markup = drawn({ ...journey, kind: 'parcel' }, 'zh')
  expect(markup).toContain('海关查验中')
  expect(markup).toContain('面包车，发往口岸')
})

import { describe, expect, test } from 'vitest'
import type { EpcisEvent } from '#contract/epcis.ts'
import { storyOf } from './batch-story.ts'

const seen = (time: string, gln: string, bizStep: string, more: Partial<EpcisEvent> = {}): EpcisEvent =>
  ({
    type: 'ObjectEvent',
    action: 'OBSERVE',
    eventID: `urn:uuid:${time}`,
    eventTime: `2026-11-09T${time}:00.000+08:00`,
    eventTimeZoneOffset: '+08:00',
    bizStep,
    readPoint: { id: `https://id.gs1.org/414/${gln}/254/A` },
    ...more,
  }) as EpcisEvent
const farm = '9521000100015'
const hub = '9521000200029'
const story = (
  events: EpcisEvent[],
  verdict: Parameters<typeof storyOf>[0]['verdict'] = { state: 'verified', findings: [] },
  corrections: Parameters<typeof storyOf>[0]['corrections'] = [],
) =>
  storyOf({
    events,
    places: [],
    actors: [{ id: 'lab', names: { en: 'Lab', zh: '检测室' } }],
    certificates: [],
    verdict,
    corrections,
  })
const kinds = (events: EpcisEvent[]) => story(events).map(({ kind }) => kind)

describe('EPCIS events as rows', () => {
  test('one stay is one row, and the weightiest event speaks for it', () => {
    expect(
      kinds([seen('08:00', hub, 'receiving'), seen('09:00', hub, 'inspecting'), seen('10:00', hub, 'shipping')]),
    ).toEqual(['tested'])
  })

  test('coming back to a place is another stay', () => {
    expect(
      kinds([seen('08:00', hub, 'receiving'), seen('09:00', farm, 'receiving'), seen('10:00', hub, 'receiving')]),
    ).toHaveLength(3)
  })

  test('leaving is no row of its own, but flying is', () => {
    expect(kinds([seen('08:00', farm, 'shipping'), seen('09:00', hub, 'departing')])).toEqual([])
    expect(kinds([seen('09:00', hub, 'departing', { 'shop:transport': 'air' })])).toEqual(['flown'])
  })

  test('a manner of harvest nobody worded is still a harvest', () => {
    expect(kinds([seen('08:00', farm, 'commissioning', { ilmd: { 'shop:harvestManner': 'constructor' } })])).toEqual([
      'harvested',
    ])
  })

  test('a failed test is told as failed', () => {
    expect(story([seen('08:00', hub, 'inspecting', { disposition: 'non_conformant' })])).toMatchObject([
      { kind: 'failed', state: 'bad' },
    ])
  })

  test('papers looked at are no test, unless something was tested as well', () => {
    const paper = { type: 'cert', bizTransaction: 'https://lanternlane.example/licences/Q-1' }
    const report = { type: 'testres', bizTransaction: 'https://lanternlane.example/reports/R-1' }
    const given = (bizTransactionList: (typeof paper)[], disposition = 'conformant') =>
      kinds([seen('08:00', hub, 'inspecting', { bizTransactionList, disposition })])
    expect(given([paper])).toEqual(['cleared'])
    expect(given([paper, report])).toEqual(['tested'])
    expect(given([report])).toEqual(['tested'])
    expect(given([paper], 'non_conformant')).toEqual(['failed'])
  })

  test('a row says who put it on record, how long after the one before, and how many papers it names, each once', () => {
    const paper = { type: 'cert', bizTransaction: 'https://lanternlane.example/licences/Q-1' }
    const rows = story([
      seen('06:00', farm, 'commissioning', { certificationInfo: ['https://lanternlane.example/licences/Q-1'] }),
      seen('08:00', hub, 'receiving', { bizTransactionList: [paper] }),
      seen('09:30', hub, 'inspecting', {
        'shop:declaredBy': 'lab',
        bizTransactionList: [paper, { type: 'testres', bizTransaction: 'https://lanternlane.example/reports/R-1' }],
      }),
    ])
    expect(rows.map(({ sinceMs, documents, declaredBy }) => [sinceMs, documents, declaredBy?.id])).toEqual([
      [undefined, 1, undefined],
      [3.5 * 3_600_000, 2, 'lab'],
    ])
  })

  test('a row told late or in another’s place says so, the others do not', () => {
    const events = [
      seen('06:00', farm, 'commissioning'),
      seen('08:00', hub, 'receiving'),
      seen('09:00', farm, 'receiving'),
    ]
    const at = Date.parse('2026-11-09T08:00:00+08:00')
    const rows = story(
      events,
      { state: 'verified', findings: [{ code: 'declaredLate', eventId: 'urn:uuid:08:00', from: at, to: at + 9e7 }] },
      [{ eventId: 'urn:uuid:gone', reason: 'incorrect_data', at, correctedBy: ['urn:uuid:06:00'], eventAt: at }],
    )
    expect(rows.map(({ late, corrected }) => [late, corrected])).toEqual([
      [undefined, true],
      [at + 9e7, undefined],
      [undefined, undefined],
    ])
  })

  test('steps unknown to us, records of a logger and events of no place give no row, and never throw', () => {
    const nowhere = { ...seen('08:00', hub, 'receiving'), readPoint: { id: 'geo:31.2,121.4' } }
    expect(kinds([seen('07:00', hub, 'cycle_counting'), seen('07:30', hub, 'sensor_reporting'), nowhere])).toEqual([])
    expect(story([])).toEqual([])
  })
})

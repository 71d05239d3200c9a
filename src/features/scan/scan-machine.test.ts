import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  isCameraOff,
  isReading,
  scanStart,
  scanStep,
  wantsCamera,
  type ScanEvent,
  type ScanState,
} from './scan-machine.ts'

const GTIN = '09521000000247'
const TAG = `https://lane.example/01/${GTIN}/10/HZ-1109-C12?17=251110`
const code = { gtin: GTIN, lot: 'HZ-1109-C12', expiry: '2025-11-10', attributes: { '17': '251110' } }

const after = (...events: ScanEvent[]): ScanState => events.reduce(scanStep, scanStart)
const scanning: ScanEvent[] = [{ type: 'pageShown' }, { type: 'cameraGranted' }, { type: 'cameraShowing' }]
const read = (...texts: string[]): ScanEvent => ({
  type: 'codesRead',
  codes: texts.map((text) => ({ text, sighting: null })),
})

describe('the camera', () => {
  test('is asked for when the page is looked at, and shows a picture before anything is read', () => {
    expect(after().camera).toBe('idle')
    expect(after({ type: 'pageShown' }).camera).toBe('asking')
    expect(after({ type: 'pageShown' }, { type: 'cameraGranted' }).camera).toBe('starting')
    expect(isReading(after({ type: 'pageShown' }, { type: 'cameraGranted' }))).toBe(false)
    expect(isReading(after(...scanning))).toBe(true)
  })

  test('is off while nobody looks, and comes back by itself', () => {
    const hidden = after(...scanning, { type: 'pageHidden' })
    expect(hidden.camera).toBe('hidden')
    expect(wantsCamera(hidden)).toBe(false)
    expect(scanStep(hidden, { type: 'pageShown' }).camera).toBe('asking')
  })

  test.each([
    ['refused', 'refused'],
    ['none', 'noCamera'],
    ['busy', 'busy'],
    ['insecure', 'insecure'],
  ] as const)('that is %s leaves the page %s, until the person asks again', (why, camera) => {
    const off = after({ type: 'pageShown' }, { type: 'cameraFailed', code: why })
    expect(off.camera).toBe(camera)
    // Coming back to the page alone does not ask a second time.
    expect(scanStep(scanStep(off, { type: 'pageHidden' }), { type: 'pageShown' }).camera).toBe(camera)
    expect(scanStep(off, { type: 'askedAgain' }).camera).toBe('asking')
  })

  test('that is taken away in the middle is busy', () => {
    expect(after(...scanning, { type: 'cameraFailed', code: 'busy' }).camera).toBe('busy')
  })
})

describe('a code before the camera', () => {
  test('of ours closes the brackets, asks the world, and opens', () => {
    const decoded = after(...scanning, read(TAG))
    expect(decoded.finding).toEqual({ is: 'decoded', code })
    expect(isReading(decoded)).toBe(false)
    const resolving = scanStep(decoded, { type: 'bracketsClosed' })
    expect(resolving.finding).toEqual({ is: 'resolving', code })
    expect(scanStep(resolving, { type: 'isOurs' }).finding).toEqual({ is: 'opened', code })
    expect(scanStep(resolving, { type: 'isUnknown' }).finding).toEqual({ is: 'notInCatalogue', code })
  })

  test('that was opened is not called back by a late photo, a second code or a press', () => {
    const opened = after(...scanning, read(TAG), { type: 'bracketsClosed' }, { type: 'isOurs' })
    for (const late of [read('https://kerbside-pay.example'), { type: 'dismissed' }, { type: 'photoChosen' }] as const)
      expect(scanStep(opened, late)).toBe(opened)
  })

  test('is kept when the world is silent, so that trying again needs no second scan', () => {
    const silent = after(...scanning, read(TAG), { type: 'bracketsClosed' }, { type: 'worldSilent' })
    expect(silent.finding).toEqual({ is: 'worldSilent', code })
    expect(scanStep(silent, { type: 'triedAgain' }).finding).toEqual({ is: 'resolving', code })
  })

  test.each([
    [
      'https://kerbside-pay.example/p',
      { is: 'notOurs', shown: { kind: 'url', host: 'kerbside-pay.example', rest: '/p' } },
    ],
    ['javascript:alert(1)', { is: 'notOurs', shown: { kind: 'text', text: 'javascript:alert(1)' } }],
    ['9521000000248', { is: 'badCode', why: { code: 'badCheckDigit', ai: '01', expected: '7', got: '8' } }],
  ])('%s is not opened', (text, finding) => {
    expect(after(...scanning, read(text)).finding).toEqual(finding)
  })

  test('is remembered where it was seen, until looking starts again or a tag is chosen instead', () => {
    const sighting = { corners: [{ x: 1, y: 2 }], width: 640, height: 480 }
    const decoded = after(...scanning, { type: 'codesRead', codes: [{ text: TAG, sighting }] })
    expect(scanStep(decoded, { type: 'bracketsClosed' }).sighting).toBe(sighting)
    const again = scanStep(decoded, { type: 'dismissed' })
    expect(again.sighting).toBeNull()
    expect(after(...scanning, { type: 'trayOpened' }, { type: 'tagChosen', code }).sighting).toBeNull()
  })

  test('of ours beside a stranger’s wins', () => {
    expect(after(...scanning, read('https://kerbside-pay.example', '9521000000248', TAG)).finding.is).toBe('decoded')
    expect(after(...scanning, read('https://kerbside-pay.example', '9521000000248')).finding.is).toBe('badCode')
  })

  test('of ours beside another of ours is offered, and the brackets go to the one that is chosen', () => {
    const other = `https://lane.example/01/${GTIN}/10/HZ-1109-C13`
    const seen = (text: string, x: number) => ({ text, sighting: { corners: [{ x, y: 0 }], width: 9, height: 9 } })
    const codes = [seen('https://kerbside-pay.example', 1), seen(TAG, 2), seen(other, 3)]
    const offered = after(...scanning, { type: 'codesRead', codes })
    expect(isReading(offered)).toBe(false)
    expect(offered.sighting?.corners.map(({ x }) => x)).toEqual([2, 3, 1])
    const { finding } = offered
    if (finding.is !== 'choosingCode') throw new Error(finding.is)
    expect(finding.codes.map(({ found }) => found.kind)).toEqual(['ours', 'ours', 'notAProductCode'])
    const second = finding.codes[1]?.found
    if (second?.kind !== 'ours') throw new Error('the second is ours')
    const chosen = scanStep(offered, { type: 'codeChosen', code: second.code })
    expect(chosen).toMatchObject({
      finding: { is: 'decoded', code: { lot: 'HZ-1109-C13' } },
      sighting: codes[2]?.sighting,
    })
    // Nothing opens that was not offered.
    expect(scanStep(offered, { type: 'codeChosen', code: { gtin: GTIN } })).toBe(offered)
    expect(scanStep(offered, { type: 'dismissed' })).toMatchObject({ finding: { is: 'looking' }, sighting: null })
  })

  test('that comes late, after something else was found, is not taken', () => {
    const stranger = after(...scanning, read('https://kerbside-pay.example'))
    expect(scanStep(stranger, read(TAG))).toBe(stranger)
    const hidden = after(...scanning, { type: 'pageHidden' })
    expect(scanStep(hidden, read(TAG))).toBe(hidden)
  })

  test('an empty frame is nothing', () => {
    const state = after(...scanning)
    expect(scanStep(state, read())).toBe(state)
  })
})

describe('without a camera', () => {
  const insecure: ScanEvent[] = [{ type: 'pageShown' }, { type: 'cameraFailed', code: 'insecure' }]

  test('a photo is read all the same', () => {
    expect(after(...insecure, { type: 'photoChosen' }, read(TAG)).finding).toEqual({ is: 'decoded', code })
    expect(after(...insecure, { type: 'photoChosen' }, read()).finding).toEqual({ is: 'photoEmpty' })
    expect(after(...insecure, { type: 'photoChosen' }, { type: 'photoUnreadable' }).finding.is).toBe('photoUnreadable')
    expect(after(...insecure, { type: 'photoChosen' }, { type: 'readerFailed' }).finding.is).toBe('readerFailed')
  })

  test('a demo tag goes the way of a scanned one', () => {
    expect(after(...insecure, { type: 'trayOpened' }, { type: 'tagChosen', code }).finding).toEqual({
      is: 'decoded',
      code,
    })
    expect(after(...insecure, { type: 'trayOpened' }, { type: 'dismissed' }).finding).toEqual({ is: 'looking' })
  })
})

const events: fc.Arbitrary<ScanEvent> = fc.oneof(
  fc.constantFrom<ScanEvent>(
    { type: 'pageShown' }, { type: 'pageHidden' }, { type: 'cameraGranted' }, { type: 'cameraShowing' }, { type: 'askedAgain' },
    { type: 'readerFailed' }, { type: 'photoChosen' }, { type: 'photoUnreadable' }, { type: 'trayOpened' },
    { type: 'tagChosen', code }, { type: 'bracketsClosed' }, { type: 'isOurs' }, { type: 'isUnknown' }, { type: 'worldSilent' },
    { type: 'triedAgain' }, { type: 'dismissed' }, { type: 'codeChosen', code },
  ), // prettier-ignore
  fc
    .constantFrom('refused' as const, 'none' as const, 'busy' as const, 'insecure' as const)
    .map((why): ScanEvent => ({ type: 'cameraFailed', code: why })),
  fc
    .array(
      fc.constantFrom(
        TAG,
        '9521000000179',
        '9521000000248',
        'https://kerbside-pay.example/x',
        'javascript:alert(1)',
        '',
      ),
      {
        maxLength: 3,
      },
    )
    .map((texts) => read(...texts)),
)

test('whatever happens in whatever order, the screen keeps its promises', () => {
  fc.assert(
    fc.property(fc.array(events, { maxLength: 60 }), (walk) => {
      let state = scanStart
      for (const event of walk) {
        const before = state
        state = scanStep(state, event)
        // It leaves only for a code the world knows, and then for good.
        if (state.finding.is === 'opened' && before.finding.is !== 'opened') {
          expect(event.type).toBe('isOurs')
          expect(before.finding).toEqual({ is: 'resolving', code: state.finding.code })
        }
        if (before.finding.is === 'opened') expect(state.finding).toBe(before.finding)
        // A stranger's code never leads on, except back to looking, or to another picture or tag the person chose.
        if (before.finding.is === 'notOurs' || before.finding.is === 'badCode')
          expect([before.finding.is, 'looking', 'readingPhoto']).toContain(state.finding.is)
        // Where several are offered, none opens by itself.
        if (before.finding.is === 'choosingCode')
          expect(['choosingCode', 'looking', 'readingPhoto']).toContain(state.finding.is)
        // The camera is never on behind the person's back.
        if (event.type === 'pageHidden') expect(wantsCamera(state)).toBe(false)
        if (isCameraOff(before.camera) && event.type !== 'askedAgain') expect(state.camera).toBe(before.camera)
        if (isReading(state)) expect(wantsCamera(state)).toBe(true)
        // There is always a way back to looking.
        const back = scanStep(state, { type: 'dismissed' })
        expect(back.finding.is).toBe(state.finding.is === 'opened' ? 'opened' : 'looking')
      }
    }),
    { numRuns: 500 },
  )
})

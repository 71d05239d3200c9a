import { describe, expect, test } from 'vitest'
import { readStreetLine } from './street-line.ts'

const street = (id: string, en: string, zh: string, fr: string, last = 28) => ({
  id,
  names: { en, zh, fr },
  first: 1,
  last,
})
const streets = [
  street('wutong-lane', 'Wutong Lane', '梧桐里', 'allée Wutong'),
  street('canal-st', 'Canal St', '运河街', 'rue du Canal'),
  street('new-canal-st', 'New Canal St', '新运河街', 'rue Neuve du Canal', 300),
]
const wutong18 = { ok: true, streetId: 'wutong-lane', number: 18 }

describe('a street and a number as people write them', () => {
  test.each([
    'Wutong Lane 18',
    '18 Wutong Lane',
    '  wutong   LANE, 18 ',
    '18, allée Wutong',
    '梧桐里 18 号',
    '梧桐里１８号',
    'No. 18 Wutong Lane, Building 3',
  ])('%s', (line) => {
    expect(readStreetLine(line, streets)).toEqual(wutong18)
  })

  test('a street written out is the street that is written short', () => {
    expect(readStreetLine('9 Canal Street', streets)).toEqual({ ok: true, streetId: 'canal-st', number: 9 })
  })

  test('the longer name is meant where both occur', () => {
    expect(readStreetLine('New Canal St 120', streets)).toEqual({ ok: true, streetId: 'new-canal-st', number: 120 })
  })

  test('what is missing is said', () => {
    expect(readStreetLine('Baker Street 221', streets)).toEqual({ ok: false, why: 'streetUnknown' })
    expect(readStreetLine('', streets)).toEqual({ ok: false, why: 'streetUnknown' })
    expect(readStreetLine('Wutong Lane', streets)).toMatchObject({
      why: 'numberMissing',
      street: { id: 'wutong-lane' },
    })
    expect(readStreetLine('Wutong Lane 29', streets)).toMatchObject({ why: 'numberUnknown', number: 29 })
    expect(readStreetLine('Wutong Lane 0', streets)).toMatchObject({ why: 'numberUnknown', number: 0 })
    expect(readStreetLine('Wutong Lane 99999999', streets)).toMatchObject({ why: 'numberUnknown' })
  })
})

import { expect, test } from 'vitest'
import { readTagSettings } from './tags-store.ts'

const asDelivered = { address: null, paper: 'a4', up: 8, bars: false, copies: 1, leftOut: [] }

test('what was chosen for the tags is read back', () => {
  const chosen = {
    address: 'http://192.168.1.24:8080',
    paper: 'letter',
    up: 24,
    bars: true,
    copies: 3,
    leftOut: ['09521000001015/HZ-1109-C12'],
  }
  expect(readTagSettings(JSON.stringify(chosen))).toEqual(chosen)
})

test.each([
  null,
  '',
  'null',
  '[]',
  '{"paper":',
  '{"paper":"a5","up":9,"bars":"yes","copies":"many","leftOut":"all","address":7}',
  '{"copies":0.5,"leftOut":[1,null]}',
])('what nobody chose is as delivered: %j', (kept) => {
  expect(readTagSettings(kept)).toEqual(asDelivered)
})

test('nobody prints a thousand of each', () => {
  expect(readTagSettings('{"copies":1000}').copies).toBe(12)
  expect(readTagSettings('{"copies":-3}').copies).toBe(1)
})

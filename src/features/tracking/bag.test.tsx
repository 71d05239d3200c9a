import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, expect, test } from 'vitest'
import type { Order } from '#contract/order.ts'
import type { Pick } from '#contract/picking.ts'
import { loadEnglish } from '#messages/english.ts'
import { Bag } from './bag.tsx'
import { sampleParcel } from './sample-parcel.ts'

beforeAll(() => loadEnglish(['tracking', 'delivery']))

const named = (name: string) => ({ en: name, zh: name })
const yuan = (minor: number) => ({ minor, currency: 'CNY' as const })
const line = (name: string, more: Partial<Pick>): Pick => ({
  gtin: name,
  names: named(name),
  picture: name,
  tint: 'leaf',
  measure: named('400 g'),
  zone: 'greens',
  state: 'picked',
  quantity: 1,
  ...more,
})
const order = { id: 'o', lines: [], quote: { count: 3, total: yuan(5_000) } } as unknown as Order
const broccoli = { gtin: 'Broccoli', names: named('Broccoli'), picture: 'broccoli', tint: 'leaf' } as const

/** What the opened bag says of a line. */
function said(pick: Pick): string {
  const markup = renderToStaticMarkup(
    <Bag parcel={sampleParcel('pickedUp', { more: { picks: [pick] } })} order={order} />,
  )
  return markup.slice(markup.indexOf('<ul'))
}

test('what came instead is shown and named, with what came back', () => {
  const swap = { ...broccoli, measure: named('400 g'), quantity: 1, back: yuan(30), because: 'asked' } as const
  const bag = said(line('Pak choi', { state: 'swapped', pickedAt: 1, swap }))
  expect(bag).toContain('Broccoli instead, ¥0.30 back')
  expect(bag).toContain('broccoli.webp')
})

test('what is not in it says why: gone, taken off or recalled', () => {
  const leftOut = { state: 'leftOut', leftOutAt: 1 } as const
  expect(said(line('Eggs', { ...leftOut, leftOutBecause: 'gone' }))).toContain('Gone, left out, money back')
  expect(said(line('Eggs', { ...leftOut, leftOutBecause: 'refused' }))).toContain('Taken off, money back')
  expect(said(line('Eggs', { ...leftOut, leftOutBecause: 'recalled' }))).toContain('Recalled, left out, money back')
})

test('nobody is asked in it', () => {
  expect(said(line('Eggs', { state: 'asking' }))).not.toContain('<button')
})

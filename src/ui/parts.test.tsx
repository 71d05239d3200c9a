import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { fen } from '#contract/money.ts'
import { Button } from './button.tsx'
import { CodeEntry } from './code-entry.tsx'
import { PinBoxes } from './pin-boxes.tsx'
import { ProductTile } from './product-tile.tsx'
import { Stepper } from './stepper.tsx'

const nothing = () => {}
const link = ({ children, className }: { children: unknown; className?: string | undefined }) => (
  <a className={className} href="/x">
    {children as string}
  </a>
)
const tile = { name: 'Strawberries', price: fen(3990), picture: '1f353', tint: 'blush', render: link } as const

test('PIN boxes say how many digits are in and are never told which', () => {
  const markup = renderToStaticMarkup(
    <PinBoxes entered={3} label="3 of 6 digits entered" announcement="digit 3 of 6" />,
  )
  expect(markup.match(/data-full/g)).toHaveLength(3)
  expect(markup.match(/data-now/g)).toHaveLength(1)
  expect(markup).toContain('digit 3 of 6')
})

test('a sold-out or recalled product cannot be added', () => {
  const add = { label: 'Add strawberries', onPress: nothing }
  expect(renderToStaticMarkup(<ProductTile {...tile} add={add} />)).toContain('Add strawberries')
  expect(renderToStaticMarkup(<ProductTile {...tile} add={add} soldOut="Back at 16:00" />)).not.toContain('<button')
  expect(renderToStaticMarkup(<ProductTile {...tile} add={add} recalled="Recalled" />)).not.toContain('<button')
})

test('the minus of a stepper stops at one, or says that it removes', () => {
  const labels = { group: 'Strawberries', fewer: 'One fewer', more: 'One more', remove: 'Remove' }
  const stops = renderToStaticMarkup(<Stepper count={1} onChange={nothing} labels={labels} />)
  expect(stops).toMatch(/aria-label="One fewer" disabled=""/)
  const removes = renderToStaticMarkup(<Stepper count={1} min={0} onChange={nothing} labels={labels} />)
  expect(removes).toContain('aria-label="Remove"')
  expect(removes).not.toContain('disabled')
})

test('a busy button keeps its place for the keyboard but is not to be pressed', () => {
  const markup = renderToStaticMarkup(<Button busy>Paying</Button>)
  expect(markup).toContain('aria-disabled="true"')
  expect(markup).not.toContain(' disabled')
})

test('a typed code stands in fours with the wrong digit and the exchanged pair marked', () => {
  const markup = renderToStaticMarkup(<CodeEntry digits="9521000000719" bad={12} swapped={[10, 11]} typing />)
  expect([...markup.matchAll(/data-group="true"[^>]*>(\d)/g)].map(([, digit]) => digit)).toEqual(['0', '0', '9'])
  expect([...markup.matchAll(/data-bad="true"[^>]*>(\d)/g)].map(([, digit]) => digit)).toEqual(['9'])
  expect([...markup.matchAll(/data-swapped="true"[^>]*>(\d)/g)].map(([, digit]) => digit)).toEqual(['7', '1'])
})

test('a code is read by its label, or not at all where an input over it is', () => {
  expect(renderToStaticMarkup(<CodeEntry digits="95" label="9 5" />)).toMatch(/role="img" aria-label="9 5"/)
  expect(renderToStaticMarkup(<CodeEntry digits="95" typing />)).toMatch(/aria-hidden="true"/)
})

import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Odometer } from './odometer.tsx'

const drawn = (text: string) => renderToStaticMarkup(<Odometer text={text} />)
const wide = (text: string): number => Number(/--em:([\d.]+)/.exec(drawn(text))?.[1])

test('a sum fills its line however many figures it has: a figure takes a tile, a mark less', () => {
  expect(wide('¥482,169,074')).toBeCloseTo(9 * 0.765 + 3 * 0.28)
  expect(wide('¥1,482,169,074')).toBeGreaterThan(wide('¥482,169,074'))
  expect(wide('9') / wide(',')).toBeGreaterThan(2)
})

test('figures stand on tiles, marks beside them, and the first drawing rolls from itself', () => {
  const markup = drawn('¥1,07')
  expect([...markup.matchAll(/<i>(.)<\/i>/g)].map(([, mark]) => mark)).toEqual(['¥', ','])
  expect([...markup.matchAll(/data-was="(\d)">(\d)/g)].map(([, was, is]) => `${was}${is}`)).toEqual(['11', '00', '77'])
})

import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { fen } from '#contract/money.ts'
import { loadLanguage } from '#messages/languages.ts'
import { MessagesProvider } from '#messages/messages-context.tsx'
import { Price } from './price.tsx'

const words = (markup: string) => markup.replaceAll(/<[^>]+>/g, '')
const parts = (markup: string) =>
  [...markup.matchAll(/data-part="(\w+)">([^<]*)/g)].map(([, kind, text]) => `${kind} ${text}`)

test('a price reads as one amount and is drawn in three sizes', () => {
  const markup = renderToStaticMarkup(<Price money={fen(3990)} />)
  expect(words(markup)).toBe('¥39.90')
  expect(parts(markup)).toEqual(['symbol ¥', 'major 39', 'minor .90'])
})

test('what it cost before stands behind, struck out, and readers are told which is which', () => {
  const markup = renderToStaticMarkup(<Price money={fen(3600)} was={fen(4200)} wasLabel="was" />)
  expect(words(markup)).toBe('¥36.00was ¥42.00')
  expect(markup).toContain('<s>')
})

test('a deposit may leave its fen out, a coupon’s minus is the wide one', async () => {
  await loadLanguage('zh')
  const markup = renderToStaticMarkup(
    <MessagesProvider language="zh">
      <Price money={fen(-2000)} minor="auto" />
    </MessagesProvider>,
  )
  expect(words(markup)).toBe('−¥20')
})

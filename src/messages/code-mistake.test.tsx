import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, expect, test } from 'vitest'
import { parse } from '#contract/gs1/digital-link.ts'
import type { DigitalLinkError } from '#contract/gs1/digital-link-error.ts'
import { codeMistake } from './code-mistake.ts'
import { loadEnglish } from './english.ts'
import { Message } from './messages-context.tsx'

beforeAll(() => loadEnglish(['code']))

const said = (why: DigitalLinkError) => renderToStaticMarkup(<Message {...codeMistake(why)} />)
function mistakeIn(text: string): string {
  const read = parse(text)
  return read.ok ? 'none' : said(read.error)
}

test.each([
  ['/01/09521000001016/10/HZ-1109-C12', /The last should be 5 and is 6/],
  ['/01/952100/10/HZ', /Part \u206801\u2069 has 6 characters/],
  ['/01/09521000001015/21/7/10/HZ', /mixed up.<\/b> Part \u206810\u2069 stands/],
  ['/01/09521000001015/nonsense/7', /mixed up.<\/b> Part \u2068nonsense\u2069 stands/],
  ['/01/09521000001015?17=261399', /There is no such day/],
  ['/01/09521000001015?422=999', /Part \u2068422\u2069 names an hour or a country/],
  ['/01/09521000001015?9999=x', /no part \u20689999\u2069 on a tag/],
  ['/01/09521000001015?254=x', /mixed up.<\/b> Part \u2068254\u2069 stands/],
  ['https://other.example/01/09521000001015/10/HZ/99', /“\u206899\u2069” belongs to no tag/],
  ['https://other.example/gtin/09521000001015', /“\u2068gtin\u2069” in words/],
  ['https://other.example/', /no tag’s address/],
])('the mistake in %s is named', (text, words) => {
  expect(mistakeIn(text)).toMatch(words)
})

test('what a stranger wrote is cut before it fills the screen, and no letter is cut in half', () => {
  expect(said({ code: 'pathTail', segment: `${'x'.repeat(23)}🍓${'y'.repeat(4000)}` })).toContain(
    `“\u2068${'x'.repeat(23)}🍓…\u2069”`,
  )
})

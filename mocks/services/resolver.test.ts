import { expect, test } from 'vitest'
import { bestOf, type LocalLink, type Wishes } from './resolver.ts'

const link = (href: string, more: Partial<LocalLink> = {}): LocalLink => ({ href, title: href, ...more })
const links = [
  link('/en', { hreflang: ['en'], type: 'text/html' }),
  link('/zh', { hreflang: ['zh'], type: 'text/html' }),
  link('/zh-tw', { hreflang: ['zh-TW'], type: 'text/html', context: ['TW'] }),
  link('/fr.pdf', { hreflang: ['fr'], type: 'application/pdf' }),
  link('/fr', { hreflang: ['fr'], type: 'text/html' }),
  link('/raw', { type: 'application/json' }),
]
const best = (wishes: Partial<Wishes>) => bestOf(links, { languages: [], types: [], ...wishes }).map(({ href }) => href)

test.each<[string, Partial<Wishes>, string[]]>([
  ['no wish leaves all that are for anybody', {}, ['/en', '/zh', '/fr.pdf', '/fr', '/raw']],
  ['a language', { languages: ['zh'] }, ['/zh']],
  ['a language of a country', { languages: ['zh-cn'] }, ['/zh']],
  ['the first language there is', { languages: ['de', 'fr', 'en'] }, ['/fr.pdf', '/fr']],
  ['a language nobody wrote in', { languages: ['de'] }, ['/en', '/zh', '/fr.pdf', '/fr', '/raw']],
  ['a media type', { types: ['application/json'] }, ['/raw']],
  ['a kind of media types', { types: ['text/*'] }, ['/en', '/zh', '/fr']],
  [
    'a language before a media type',
    { languages: ['fr'], types: ['application/json', 'application/pdf'] },
    ['/fr.pdf'],
  ],
  ['a context', { context: 'tw' }, ['/zh-tw']],
  ['a context before a language', { context: 'TW', languages: ['en'] }, ['/zh-tw']],
  ['a context that is none', { context: 'FR', languages: ['zh'] }, ['/zh', '/zh-tw']],
])('%s', (_what, wishes, found) => {
  expect(best(wishes)).toEqual(found)
})

test('of nothing comes nothing', () => {
  expect(bestOf([], { languages: ['en'], types: ['text/html'] })).toEqual([])
})

import * as fc from 'fast-check'

/** A trade item of the shop, and a batch of it. */
export const hostileGtin = '09521000001015'
const GTIN = hostileGtin
const GS = '\u001d'

const pick = (...texts: string[]) => fc.constantFrom(...texts)
const glued = (...parts: fc.Arbitrary<string>[]) => fc.tuple(...parts).map((all) => all.join(''))
const many = (part: fc.Arbitrary<string>, maxLength: number) => fc.array(part, { maxLength }).map((all) => all.join(''))
const digits = (length: number) => fc.string({ unit: pick(...'0123456789'), minLength: length, maxLength: length })

const schemes = pick(
  'javascript:', 'data:text/html,', 'file:///', 'ftp://', 'blob:https://', 'intent://', 'tel:', 'WIFI:S:', 'mailto:',
  'view-source:https://', 'market://', 'sms:', 'JaVaScRiPt:', 'vbscript:', 'ws://', '//', '\\\\',
) // prettier-ignore
const hosts = pick(
  'lane.example', 'lane.example@evil.example', 'evil.example\\@lane.example', 'lane.example:99999', '[::1]', '127.0.0.1', 'xn--80ak6aa92e.example',
  'lаne.example', 'lane.example.', 'a..b', '', 'user:pass@', '0x7f.1', 'lane.example%2eevil.example', 'ｌａｎｅ.example', 'lane.example%00.evil.example',
) // prettier-ignore
const tricks = pick(
  '..', '.', '%2e%2e', '%2E%2e', '.%2e', '%252e%252e', '%2F', '%2f..%2f', '%5c', '\\', '//', '/./', '/../', ';', '%00', '%0a', '%0d%0a', '%ff',
  '%c0%ae', '%E0%A4%A', '%', '%zz', '%25', '%2525', '+', ' ', '%20', '~', '...', '/..;/', '%u002e', '#', '?', '&', '=', '@', ':',
) // prettier-ignore
const unseen = pick(
  '\u0000',
  '\u0007',
  '\n',
  '\r',
  '\t',
  GS,
  '\u001e',
  '\u007f',
  '\u0085',
  '\u200b',
  '\u200e',
  '\u202e',
  '\u2066',
  '\u2028',
  '\ufeff',
  '\ud800',
  '\udfff',
  '\u{e0041}',
)
const likenesses = pick(
  '０',
  '９',
  '٣',
  '۵',
  '१',
  'О',
  'l',
  'Ⅰ',
  '⁄',
  '∕',
  '／',
  '％',
  '﹒',
  '．',
  '㏂',
  'ﬀ',
  'Ａ',
  'а',
  '🍓',
  'é',
  '批',
)
const markup = pick(
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '{{7*7}}',
  '${7*7}',
  "' or 1=1--",
  '<b>',
  '&lt;',
  '<!--',
  ']]>',
  '`id`',
)
const names = pick(
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'undefined',
  'null',
  'NaN',
  '-1',
  '1e9',
)
const ais = pick(
  '00',
  '01',
  '02',
  '10',
  '11',
  '17',
  '21',
  '22',
  '235',
  '254',
  '310',
  '3103',
  '3922',
  '414',
  '422',
  '7003',
  '7007',
  '8004',
  '8020',
  '99',
  '9999',
  '0',
  'gtin',
  'lot',
  'ser',
  'sscc',
)
const plain = pick('A', 'HZ-1109-C12', '0', 'S/7', '251110', '251399', '000300', 'x'.repeat(20), 'x'.repeat(21), '')
const nasty = fc.oneof(
  tricks,
  unseen,
  likenesses,
  markup,
  names,
  plain,
  digits(6),
  fc.string({ unit: pick(...'%./\\01aA?&=#;@:+-_"<>'), maxLength: 30 }),
)
const number = fc.oneof(
  { arbitrary: fc.constant(GTIN), weight: 6 },
  // Right, and nothing this shop sells.
  pick('09521000000247', '73513537'),
  fc.oneof(digits(8), digits(12), digits(13), digits(14), digits(9), digits(20)),
  fc
    .tuple(fc.nat(13), fc.oneof(likenesses, unseen, tricks))
    .map(([at, odd]) => GTIN.slice(0, at) + odd + GTIN.slice(at + 1)),
  pick(
    '９５２１００００００１０１５',
    `%30${GTIN.slice(1)}`,
    `%2530${GTIN.slice(1)}`,
    '-9521000001015',
    '9.521e12',
    '0x95210000',
    '',
  ),
)

/** What may stand after our own `/01/`, or after anybody's. */
const tail = many(
  fc.oneof({ arbitrary: glued(pick('/'), ais, pick('/'), nasty), weight: 3 }, glued(pick('/'), nasty), nasty),
  4,
)
const query = many(
  glued(
    pick('?', '&', ';'),
    fc.oneof(ais, nasty, pick('linkType', 'context', 'utm')),
    pick('=', ''),
    fc.oneof(nasty, pick('all', 'gs1:pip', 'gs1:defaultLink', 'http://evil.example/')),
  ),
  3,
)
const path = glued(
  pick('/01/', '/01/', '/01/', '//01/', '/1/', '/gtin/', '/01%2f', '/shop/01/', '/01/../01/', '/00/', '/414/', ''),
  number,
  tail,
  query,
)

/** Almost a tag: right parts, but perhaps one too many, in the wrong place or of the wrong value. */
const right: Readonly<Record<string, string>> = {
  '22': 'V',
  '10': 'HZ-1109-C12',
  '21': 'S7',
  '235': 'T',
  '17': '251110',
  '3103': '000300',
  '422': '156',
}
const wrong: Readonly<Record<string, string>> = {
  ...right,
  '254': 'A',
  '422': '999',
  '7003': '2511102460',
  '9999': 'x',
  '17': '251399',
}
const parts = (from: Readonly<Record<string, string>>, write: (ai: string, value: string) => string, most: number) =>
  many(
    pick(...Object.keys(from)).map((ai) => write(ai, from[ai] ?? '')),
    most,
  )
const pathParts = parts({ '22': 'V', '10': 'HZ-1109-C12', '21': 'S7', '235': 'T' }, (ai, value) => `/${ai}/${value}`, 3)
const queryParts = fc.oneof(
  parts(right, (ai, value) => `&${ai}=${value}`, 2),
  parts(wrong, (ai, value) => `&${ai}=${value}`, 2),
)
const linkTypes = pick(
  '',
  '&linkType=all',
  '&linkType=gs1:pip',
  '&linkType=javascript:alert(1)',
  '&LINKTYPE=__proto__&context=%00',
)
const nearPath = glued(pick(`/01/${GTIN}`), pathParts, pick('?', ''), queryParts, linkTypes)
const nearLink = glued(pick('https://lane.example', 'https://id.gs1.org/x'), nearPath)
const nearElements = glued(
  pick(']d2', ']C1', GS),
  pick(`01${GTIN}`, ''),
  fc.oneof(
    parts(right, (ai, value) => ai + value + GS, 4),
    parts(wrong, (ai, value) => ai + value + GS, 3),
  ),
)

const link = glued(pick('https://', 'http://', 'HTTPS://', 'https:', 'https:/\\', 'https:\\\\'), hosts, path)
const element = glued(ais, fc.oneof(number, nasty), pick('', GS, GS + GS))
const elements = glued(pick('', ']d2', ']Q3', ']C1', ']e0', ']E0', ']E4', ']Z9', GS, '^'), many(element, 6))
const brackets = many(glued(pick('(', '((', '（'), ais, pick(')', '', '))'), fc.oneof(number, nasty)), 6)
const packed = glued(
  pick('https://id.gs1.org/', `https://id.gs1.org/01/${GTIN}/`),
  fc.oneof(
    fc.string({ unit: pick(...'ABCDEFGHQRSTUabcdefhqrst0123456789-_'), minLength: 4, maxLength: 60 }),
    pick('ARHKVAdpQg', 'EEFCQx'),
  ),
)
const long = fc
  .tuple(fc.oneof(link, elements, brackets, nasty), fc.integer({ min: 2, max: 100_000 }))
  .map(([text, length]) => text.padEnd(length, text || 'x'))

/** What an attacker, a torn label or a mad printer may put before the camera: texts of every kind, tags among them. */
export const hostileCode: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: link, weight: 6 },
  { arbitrary: nearLink, weight: 6 },
  { arbitrary: nearElements, weight: 4 },
  { arbitrary: path, weight: 2 },
  { arbitrary: elements, weight: 3 },
  { arbitrary: brackets, weight: 2 },
  glued(schemes, hosts, path),
  packed,
  long,
  number,
  many(nasty, 8),
)

/** What may stand in an address after the shop's own folder, as somebody may have typed or sent it. */
export const hostilePath: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: path, weight: 5 },
  { arbitrary: nearPath, weight: 3 },
  glued(pick('/01/'), hostileCode),
  packed.map((address) => address.slice('https://id.gs1.org'.length)),
)

/** 100 kB of what takes longest to read. */
export const longCodes: readonly string[] = [
  'x', '0', ' ', '/', '%2e', '%', '(01)', '(', GS, `01${GTIN}`, '\u202e', '🍓', '&17=', '?', '\\', '=', ',', '<b>', '../', '％',
].flatMap((unit) => {
  const filling = unit.repeat(Math.ceil(100_000 / unit.length)).slice(0, 100_000)
  return [filling, `https://lane.example/01/${filling}`, `https://lane.example/01/${GTIN}/10/${filling}x`, `]d201${GTIN}10${filling}`, `(01)${GTIN}${filling}`, `01${GTIN}${filling}`]
}) // prettier-ignore

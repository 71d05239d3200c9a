import { describe, expect, it } from 'vitest'
import { hasLink, isDoorCode, plainText } from './talk-text.ts'

describe('a text somebody writes to a rider', () => {
  it('is kept composed, on one line, without what cannot be seen', () => {
    expect(plainText('  Cafe\u0301 \n\n left \u202egnihton\u202c \u200b ')).toBe('Café left gnihton')
    expect(plainText('\u0007\u2028')).toBe('')
    expect(plainText('lane\u00ad.com \u3164\u2800\ud800 \u2764\ufe0f')).toBe('lane .com \u2764\ufe0f')
    expect(plainText('<b>a</b> & b')).toBe('<b>a</b> & b')
  })

  it.each([
    'http://a.b',
    'HTTPS://A.B',
    'lanepay://pay',
    'www.lane.example',
    'lane.com',
    'Lane.CN!',
    'pay.lane.de/x',
    'lane.live',
    '红包.vip',
    'mailto:a@b',
    'tel:110',
    'data:text/html,x',
    'ｌａｎｅ．ｃｏｍ',
    '里巷.cn',
    'a.museum/x',
    'lane\ufe0f.com',
  ])('has a link in %s', (text) => expect(hasLink(text)).toBe(true))

  it.each([
    'Thanks.See you',
    '14.30',
    '¥2.50',
    'e.g. this',
    'etc.',
    'No. 18, unit 3-502',
    '好的。谢谢',
    'Data: none',
    'tel: later',
  ])('has none in %s', (text) => expect(hasLink(text)).toBe(false))

  it('takes for a door code what a door takes', () => {
    for (const code of ['4827', '4827#', '*12-3', 'A1b2']) expect(isDoorCode(code)).toBe(true)
    for (const text of ['', 'ring twice', '1234567890123', '<1>']) expect(isDoorCode(text)).toBe(false)
  })
})

import type { TranslationOf } from '../catalogue.ts'
import type { code as english } from '../en/code.ts'

export const code = {
  mistakeHead: '这张价签有错',
  scanAnother: '再扫一个',

  badCheckDigit: '<b>有一位数字不对。</b>最后一位应是 {expected}，这里是 {got}：印错了，或没扫清。',
  badLength: '<b>有一段长短不对。</b>第 {ai} 段有 {length} 个字符。',
  badCharset: '<b>有一段写法不对。</b>第 {ai} 段里有不该出现的字符。',
  badDate: '<b>没有这一天。</b>第 {ai} 段的日期不在日历上。',
  badValue: '<b>有一段不可能。</b>第 {ai} 段写的时间或国家并不存在。',
  unknownPart: '<b>有一段没人认得。</b>价签上没有第 {ai} 段。',
  badOrder: '<b>几段的顺序乱了。</b>第 {ai} 段不该在这里。',
  badEncoding: '<b>内容坏了。</b>第 {ai} 段认不出来。',
  badTail: '<b>末尾多了东西。</b>“{segment}”不属于任何价签。',
  alias: '<b>这是旧式价签。</b>该写数字的地方写了“{word}”。',
  compressed: '<b>压得太紧了。</b>这种缩短的价签，这里还读不了。',
  noTag: '<b>这不是价签的网址。</b>价签上写的是商品编号。',
} as const satisfies TranslationOf<typeof english>

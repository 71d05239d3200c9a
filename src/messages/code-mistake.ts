import type { DigitalLinkError } from '#contract/gs1/digital-link-error.ts'
import type { MessageId } from './translator.ts'

/** Five ways of standing in the wrong place are one mistake to a person; so are four ways of being no tag at all. */
const messages = {
  badCheckDigit: 'code.badCheckDigit',
  badLength: 'code.badLength',
  badCharset: 'code.badCharset',
  badDate: 'code.badDate',
  badValue: 'code.badValue',
  badEncoding: 'code.badEncoding',
  unknownAi: 'code.unknownPart',
  notAQualifier: 'code.badOrder',
  qualifierOrder: 'code.badOrder',
  qualifierInQuery: 'code.badOrder',
  notAnAttribute: 'code.badOrder',
  repeated: 'code.badOrder',
  pathTail: 'code.badTail',
  alias: 'code.alias',
  compressed: 'code.compressed',
  notAUrl: 'code.noTag',
  tooLong: 'code.noTag',
  noPrimaryKey: 'code.noTag',
  otherKey: 'code.noTag',
} as const satisfies Record<DigitalLinkError['code'], MessageId>

/** Every value any of them asks for. */
const unsaid = { ai: '', expected: '', got: '', length: 0, segment: '', word: '' }

/** Words for what is wrong with a tag: `<Message {...codeMistake(why)} />`. */
export function codeMistake(why: DigitalLinkError) {
  const values = { ...unsaid, ...why }
  return {
    id: messages[why.code],
    values: { ...values, ai: strange(values.ai), segment: strange(values.segment), word: strange(values.word) },
  }
}

/**
 * Parts of a stranger's tag may be as long as a code can hold, and written in any direction: cut, and kept from turning the
 * sentence around (Unicode 9, first strong isolate).
 */
function strange(text: string): string {
  const letters = Array.from(text.toWellFormed())
  return `\u2068${letters.length > longest ? `${letters.slice(0, longest).join('')}…` : letters.join('')}\u2069`
}
const longest = 24

import type { DigitalLinkError } from '#contract/gs1/digital-link-error.ts'
import { Message } from '#messages/messages-context.tsx'

/** What is wrong with a tag, in words. What never reaches this place (a foreign address) is worded elsewhere. */
export function BadCodeWords({ why }: { why: DigitalLinkError }) {
  switch (why.code) {
    case 'badCheckDigit':
      return <Message id="scan.badCheckDigit" values={{ expected: why.expected, got: why.got }} />
    case 'badLength':
      return <Message id="scan.badLength" values={{ ai: why.ai, length: why.length }} />
    case 'badCharset':
      return <Message id="scan.badCharset" values={{ ai: why.ai }} />
    case 'badDate':
      return <Message id="scan.badDate" values={{ ai: why.ai }} />
    case 'badEncoding':
      return <Message id="scan.badEncoding" values={{ ai: why.ai }} />
    case 'notAQualifier':
    case 'qualifierOrder':
    case 'qualifierInQuery':
    case 'repeated':
      return <Message id="scan.badOrder" values={{ ai: <bdi>{short(why.ai)}</bdi> }} />
    case 'alias':
      return <Message id="scan.alias" values={{ word: why.word }} />
    case 'compressed':
      return <Message id="scan.compressed" />
    case 'pathTail':
      return <Message id="scan.badTail" values={{ segment: <bdi>{short(why.segment)}</bdi> }} />
    case 'notAUrl':
    case 'tooLong':
    case 'noPrimaryKey':
    case 'otherKey':
      return <Message id="scan.notOursText" />
  }
}

/** Parts of a stranger's tag may be as long as a code can hold. */
const short = (text: string): string => (text.length > 24 ? `${text.slice(0, 24).toWellFormed()}…` : text)

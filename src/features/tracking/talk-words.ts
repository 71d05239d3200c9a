import type { AskCode, TalkLine } from '#contract/talk.ts'
import type { Messages } from '#messages/messages-context.tsx'

const isAsk = (code: NonNullable<TalkLine['code']>, from: TalkLine['from']): code is AskCode => from === 'shopper'

/** A line in words: the shopper's own as it was typed, an answer with what it is about. */
export function lineWords({ from, code, text, params = {} }: TalkLine, { t, formats }: Messages): string {
  if (code === undefined) return text ?? ''
  if (code === 'doorCode') return text === undefined ? t('talk.codeHidden') : t('talk.codeSaid', { code: text })
  if (isAsk(code, from)) return t(`talk.ask.${code}`)
  const distance = formats.distance(params.metres ?? 0)
  const goods = params.goods ? formats.names(params.goods) : ''
  const { stops = 0, picked = 0, count = 0, minutes } = params
  switch (code) {
    case 'onStreet': {
      if (!params.street) return t('talk.onTheWay', { distance })
      const street = formats.names(params.street)
      return stops > 0
        ? t('talk.onStreetStops', { street, distance, count: stops })
        : t('talk.onStreet', { street, distance })
    }
    case 'waitsBelow':
      return minutes === undefined ? t('talk.answer.waitsBelow') : t('talk.waitsBelowIn', { count: minutes })
    case 'near':
      return t('talk.answer.near', { distance })
    case 'willChoose':
      return t('talk.answer.willChoose', { goods })
    case 'someGone':
      return t('talk.answer.someGone', { goods })
    case 'pickedSoFar':
      return t('talk.answer.pickedSoFar', { picked, count })
    default:
      return t(`talk.answer.${code}`)
  }
}

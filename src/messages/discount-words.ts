import type { CouponScope } from '#contract/coupon.ts'
import type { Money } from '#contract/money.ts'
import type { Names } from '#contract/names.ts'
import type { Discount, Nudge, Quote } from '#contract/order.ts'
import type { Messages } from './messages-context.tsx'

const short = ({ formats }: Messages, money: Money): string => formats.money(money, { minor: 'auto' })

interface Faced {
  off: Money
  over: Money
  scope?: CouponScope
  names?: Names | undefined
}

/** What a coupon is: "¥10 off over ¥99", with what it is for if not for anything. */
export function faceWords({ off, over, scope, names }: Faced, messages: Messages): string {
  const { t, formats } = messages
  if (over.minor === 0) return t('coupons.faceAny', { off: short(messages, off) })
  const face = t('coupons.face', { off: short(messages, off), over: short(messages, over) })
  return scope?.categories && names ? t('coupons.faceOf', { name: formats.names(names), face }) : face
}

/** "Every ¥300, ¥50 off" */
export const everyWords = (off: Money, over: Money, messages: Messages): string =>
  messages.t('coupons.every', { off: short(messages, off), over: short(messages, over) })

/** A line of a receipt: what takes something off. */
export function discountLabel({ kind, names, from, id }: Discount, { t, formats }: Messages): string {
  const name = names ? formats.names(names) : id
  switch (kind) {
    case 'coupon':
      return t(from === 'follow' ? 'coupons.line.follow' : 'coupons.line.coupon', { name })
    case 'category':
      return t('coupons.line.category', { name })
    default:
      return t(`coupons.line.${kind}`)
  }
}

/** Why it takes that much, in one line; undefined where there is nothing to say. */
export function discountWhy(
  { kind, off, over, times = 1, worth, from }: Discount,
  messages: Messages,
): string | undefined {
  const { t } = messages
  const most = worth ?? off
  const all = worth === undefined ? undefined : t('coupons.why.most', { worth: short(messages, worth) })
  switch (kind) {
    case 'crossStore': {
      if (!over) return undefined
      const each = { ...off, minor: most.minor / times }
      const every = everyWords(each, over, messages)
      return times > 1 ? t('coupons.why.times', { every, count: times }) : every
    }
    case 'packet':
      return all ?? t(from === 'game' ? 'coupons.why.game' : 'coupons.why.rain')
    case 'depositSwell':
      return t('coupons.why.depositSwell')
    case 'depositPaid':
      return t('coupons.why.depositPaid')
    default:
      return all ?? (over ? faceWords({ off: most, over }, messages) : undefined)
  }
}

/** "Add ¥23.00 to save another ¥50", with what of, if not anything. */
export function nudgeWords({ gap, off, names, kind }: Nudge, messages: Messages): string {
  const { t, formats } = messages
  const words = { gap: formats.money(gap), off: short(messages, off) }
  return kind === 'category' && names
    ? t('coupons.nudge.of', { ...words, name: formats.names(names) })
    : t('coupons.nudge', words)
}

/** Why goods cost less than on the shelf, and by how much in all: "Lantern Night’s price, ¥36.20 less". Undefined when they do not. */
export function promotedWords({ lines }: Pick<Quote, 'lines'>, { t, formats }: Messages): string | undefined {
  const promoted = lines.filter((line) => line.was && line.why)
  const less = promoted.reduce((sum, { was, unitPrice, quantity }) => {
    return sum + ((was?.minor ?? 0) - unitPrice.minor) * quantity
  }, 0)
  const [first] = promoted
  if (!first) return undefined
  const whys = [...new Set(promoted.flatMap(({ why }) => why ?? []))].map((why) => t(`coupons.price.${why}`))
  return t('coupons.promoted', { why: whys.join(' · '), amount: formats.money({ ...first.unitPrice, minor: less }) })
}

import type { Deposit } from '#contract/deposit.ts'
import type { Instant } from '#contract/time.ts'
import type { Formats } from '#messages/formats.ts'
import type { Messages } from '#messages/messages-context.tsx'
import { sentences } from '#messages/sentences.ts'
import type { Translator } from '#messages/translator.ts'

type Words = Pick<Translator, 't'> & { formats: Formats }

/** What a deposit's state means for whoever holds it, in a sentence or two: what to do, until when, and what is lost otherwise. */
export function depositTold(deposit: Deposit, now: Instant, messages: Messages): string {
  const { t, formats } = messages
  const short = { minor: 'auto' } as const
  const amount = formats.money(deposit.deposit, short)
  // The window's end is not in it any more: its last minute is said.
  const to = momentWords(deposit.balanceTo - 1, now, { t, formats })
  switch (deposit.state) {
    case 'toPay':
      return t('night.tell.toPay', { amount, time: formats.time(deposit.payBy ?? deposit.placedAt) })
    case 'paid':
      return t('night.tell.paid', {
        amount,
        worth: formats.money(deposit.worth, short),
        to,
        from: momentWords(deposit.balanceFrom, now, { t, formats }),
        rest: formats.money(deposit.balance),
      })
    case 'balanceOpen':
    case 'balanceDueSoon':
      return t(`night.tell.${deposit.state}`, { to, amount })
    case 'done':
      return sentences(
        [
          t('night.tell.done', { amount, worth: formats.money(deposit.worth, short) }),
          deposit.refunded && t('night.tell.someBack', { back: formats.money(deposit.refunded, short) }),
        ],
        messages,
      )
    case 'forfeited':
      return t('night.tell.forfeited', { to, amount })
    case 'closed':
      return t(`night.tell.${deposit.closedBecause ?? 'unpaid'}`, {
        amount: formats.money(deposit.refunded ?? deposit.deposit, short),
      })
  }
}

/** A day and a time inside a sentence: "today, 23:59", "Wed 11 Nov, 00:00". */
function momentWords(at: Instant, now: Instant, { t, formats }: Words): string {
  const day = formats.day(at, now)
  const said = day === formats.weekday(at) ? day : day.charAt(0).toLowerCase() + day.slice(1)
  return t('units.dayAndTime', { day: said, time: formats.time(at) })
}

import { type Pick, Zone } from '#contract/picking.ts'
import type { Messages } from '#messages/messages-context.tsx'
import { thingInSentence } from './thing-in-sentence.ts'

/** What is done first, then what is in hand, then what waits, aisle by aisle: a line stays where it is when it is ticked. */
export const inPickingOrder = (picks: readonly Pick[]): Pick[] =>
  picks.toSorted((a, b) => doneAt(a) - doneAt(b) || Number(waits(a)) - Number(waits(b)) || aisle(a) - aisle(b))

const doneAt = ({ pickedAt, leftOutAt }: Pick): number => pickedAt ?? leftOutAt ?? Number.MAX_SAFE_INTEGER
const waits = ({ state }: Pick): boolean => state === 'waiting'
const aisle = ({ zone }: Pick): number => Zone.options.indexOf(zone)

/** A line's title: what it is, and how many of it when more than one. */
export const pickTitle = ({ names, quantity }: Pick, { t, formats }: Messages): string =>
  quantity === 1
    ? formats.names(names)
    : t('delivery.pickTimes', { thing: formats.names(names), count: String(quantity) })

export interface PickAround {
  /** Who picks, as the sentence names them. */
  picker: string
  /** The batch it is picked from, where the order knows it. */
  lot?: string | undefined
}

/** What is to be said of one line now, in a few words: the scale, the batch, what came instead, or where it waits. */
export function pickNote(pick: Pick, { picker, lot }: PickAround, messages: Messages): string {
  const { t, formats } = messages
  switch (pick.state) {
    case 'waiting':
      return t('delivery.pickWaits', {
        measure: thingInSentence(formats.names(pick.measure)),
        zone: t(`delivery.zone.${pick.zone}`),
      })
    case 'picking':
      return lot === undefined ? t('delivery.pickNow') : t('delivery.pickNowLot', { lot })
    case 'asking':
      return t('delivery.pickAsks', { picker })
    case 'swapped':
      if (!pick.swap) return t('tracking.inTheBag')
      return pick.swap.back.minor > 0
        ? t('delivery.pickSwappedBack', {
            thing: formats.names(pick.swap.names),
            amount: formats.money(pick.swap.back),
          })
        : t('delivery.pickSwapped', { thing: formats.names(pick.swap.names) })
    case 'leftOut':
      return t(`delivery.pickLeftOut.${pick.leftOutBecause ?? 'gone'}`)
    case 'picked':
      return weighed(pick, messages)
  }
}

/** More on the scale than paid for is a present; less is paid back by the world, and said. */
function weighed({ grams, paidGrams, back, measure, pickedAt }: Pick, { t, formats }: Messages): string {
  if (grams === undefined || paidGrams === undefined)
    return t('delivery.pickIn', {
      measure: formats.names(measure),
      time: pickedAt === undefined ? '' : formats.time(pickedAt),
    })
  const values = { grams: formats.number(grams), paid: formats.number(paidGrams) }
  return back && back.minor > 0
    ? t('delivery.pickUnder', { grams: values.grams, amount: formats.money(back) })
    : t('delivery.pickWeighed', values)
}

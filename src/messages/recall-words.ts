import type { Origin } from '#contract/origin.ts'
import type { Recall } from '#contract/recall.ts'
import { harmOf } from '#domain/recall-told.ts'
import type { Messages } from './messages-context.tsx'

/** Milk comes in a bottle; everything else of the drinks' aisle is drunk too; the rest is eaten. */
const kindOf = ({ freshness, product }: Origin): 'milk' | 'drink' | 'food' =>
  freshness?.basis === 'milked' ? 'milk' : product.categoryId === 'drinks' ? 'drink' : 'food'

export const isMilk = (origin: Origin): boolean => kindOf(origin) === 'milk'

/** "Don’t drink this milk" */
export function titleWords(origin: Origin, { action }: Recall, { t }: Messages): string {
  return action === 'do_not_eat' ? t(`recall.title.${kindOf(origin)}`) : t(`recall.title.${action}`)
}

/** What stands on the tape: "Recalled · do not drink". */
export function tapeWords(origin: Origin, { action }: Recall, { t }: Messages): string {
  if (action !== 'do_not_eat') return t('recall.tape')
  return kindOf(origin) === 'food' ? t('recall.tape.eat') : t('recall.tape.drink')
}

/** What is wrong with it, as a sentence. */
export const hazardWords = ({ hazard }: Recall, { t }: Messages): string => t(`recall.hazard.${hazard}`)

/** What may come of it; nothing where only a label is wrong. */
export function harmWords({ hazard }: Recall, { t }: Messages): string {
  const harm = harmOf[hazard]
  return harm ? t(`recall.may.${harm}`) : ''
}

/** What not to do or to do with it, in one line. */
export function instructionWords(origin: Origin, { action }: Recall, { t }: Messages): string {
  if (action !== 'do_not_eat') return t(`recall.bannerDo.${action}`)
  return kindOf(origin) === 'food' ? t('recall.bannerDo.eat') : t('recall.bannerDo.drink')
}

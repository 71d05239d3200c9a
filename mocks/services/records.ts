import { partOf, PartMissing } from '#world/part.ts'
import type * as Judgement from './origin-judgement.ts'
import { notSold } from './origin-policy.ts'

/** Every batch's record and what judges it: a fifth of the world, and home asks for none of it. */
const judging = partOf<typeof Judgement>(() => import('./origin-judgement.ts'))

/** Brings the records aboard; undefined when they are. Rejects with PartMissing. */
export const fetchRecords = (): Promise<unknown> | undefined => (judging.held() ? undefined : judging.fetch())

/** Judges a batch as origin-judgement does. Whoever asks has fetched the records before; throws PartMissing otherwise. */
export const judgeBatch: typeof Judgement.judgeBatch = (...asked) => {
  const held = judging.held()
  if (!held) throw new PartMissing('a batch was to be judged before its record was fetched')
  return held.judgeBatch(...asked)
}

/** Whether a judged batch may be sold: what its own page says. */
export const isSold = ({ verdict }: Pick<Judgement.JudgedBatch, 'verdict'>): boolean => !notSold.includes(verdict.state)

import type { Promise30 } from '#contract/catalogue.ts'

/** Why the shop promises more than half an hour. */
export type PromiseReason = 'rain' | 'rush' | 'far' | 'nextDay'

/** The reason to say beside a promise; undefined for the usual half-hour, which needs none. */
export const reasonOf = ({ nextDay, because }: Pick<Promise30, 'nextDay' | 'because'>): PromiseReason | undefined =>
  nextDay ? 'nextDay' : because

import type { Recall, RecallScope } from '#contract/recall.ts'

/** A trade item, a batch of it (AI 10), or one piece (AI 21): as far as it is known. */
export interface Thing {
  gtin: string
  lot?: string | undefined
  serial?: string | undefined
}

/** Whether what is recalled surely includes the thing. One whose serial nobody knows is not in a recall of single pieces. */
export const covers = (scope: RecallScope, { gtin, lot, serial }: Thing): boolean =>
  scope.gtin === gtin && within(scope.lots, lot) && within(scope.serials, serial)

/** Whether the thing, or some piece or batch of it, is recalled. */
export const touches = (scope: RecallScope, { gtin, lot, serial }: Thing): boolean =>
  scope.gtin === gtin &&
  (lot === undefined || within(scope.lots, lot)) &&
  (serial === undefined || within(scope.serials, serial))

const within = (list: readonly string[] | undefined, value: string | undefined): boolean =>
  list === undefined || (value !== undefined && list.includes(value))

/** The recall that says most about a thing: of those that surely include it the gravest (I before III), then the oldest. */
export const worstRecall = (recalls: readonly Recall[], thing: Thing): Recall | undefined =>
  recalls
    .filter(({ scope }) => covers(scope, thing))
    .toSorted((a, b) => a.severity.length - b.severity.length || a.issuedAt - b.issuedAt || (a.id < b.id ? -1 : 1))[0]

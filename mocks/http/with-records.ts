import { fetchRecords } from '#services/records.ts'
import type { HandlerContext, Look } from './handler.ts'

/**
 * What was seen, once the batches named in the basket can be judged: seen again when their records had to be fetched first. A
 * basket that names none needs no records.
 */
export async function withRecords(seen: Look, context: HandlerContext): Promise<Look> {
  const names = seen.states.basket.lines.some(({ lot }) => lot !== undefined)
  const coming = names ? fetchRecords() : undefined
  if (!coming) return seen
  await coming
  return context.look()
}

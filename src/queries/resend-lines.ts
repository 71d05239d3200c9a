import type { QueryClient } from '@tanstack/react-query'
import { knownEpoch } from '#platform/epoch.ts'
import { call } from '#platform/http.ts'
import { basketQuery } from './basket-query.ts'
import { persist } from './persist.ts'
import { keepUnsent, type UnsentLines } from './unsent-lines.ts'

/** Sets lines of the basket that were not answered; in another world than the one they were meant for, none. What is refused now stays out. */
export async function resend(client: QueryClient, { epoch, lines }: UnsentLines): Promise<void> {
  // The first answer says which world this is.
  await client.ensureQueryData(basketQuery).catch(() => undefined)
  for (const [gtin, { quantity, lot }] of Object.entries(lines)) {
    if (epoch === knownEpoch()) await send(gtin, quantity, lot)
    // Of another world nothing is kept, and what was answered is no longer unsent.
    keepUnsent(gtin, null)
  }
  for (const queryKey of [basketQuery.queryKey, ['checkout']]) void client.invalidateQueries({ queryKey })
}

async function send(gtin: string, quantity: number, lot: string | undefined): Promise<void> {
  const body = lot === undefined ? { quantity } : { quantity, lot }
  await persist(() => call('setBasketLine', { params: { gtin }, body })).catch(() => undefined)
}

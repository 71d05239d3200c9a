import type { PlaceOrder } from '#contract/order.ts'
import { tabStorage } from '#platform/storage.ts'

const key = 'lantern-lane.order-attempt'

/** The attempt that was never answered, if this tab has one: what was kept is checked, whoever wrote it. */
export function readAttempt(): PlaceOrder | null {
  try {
    const kept: unknown = JSON.parse(tabStorage.read(key) ?? 'null')
    if (typeof kept !== 'object' || kept === null) return null
    const { requestId, quoteHash, addressId, door, guest } = kept as Record<string, unknown>
    if (typeof requestId !== 'string' || typeof quoteHash !== 'string' || typeof addressId !== 'string') return null
    if (door !== 'bell' && door !== 'leave') return null
    if (guest === undefined) return { requestId, quoteHash, addressId, door }
    return isGuest(guest) ? { requestId, quoteHash, addressId, door, guest } : null
  } catch {
    return null
  }
}

/** Somebody who buys without an account, as they were written down. */
function isGuest(value: unknown): value is NonNullable<PlaceOrder['guest']> {
  if (typeof value !== 'object' || value === null) return false
  const { email, name, phone } = value as Record<string, unknown>
  return [email, name, phone].every((text) => typeof text === 'string')
}

/** Kept before it is sent, so that a reload in the middle repeats the same request. */
export const keepAttempt = (attempt: PlaceOrder): void => tabStorage.write(key, JSON.stringify(attempt))

/** It was answered, or it belongs to a world that is no more. */
export const forgetAttempt = (): void => tabStorage.remove(key)

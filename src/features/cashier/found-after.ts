import { tabStorage } from '#platform/storage.ts'

const key = (orderId: string): string => `lantern-lane.found-after.${orderId}`

/** How often Lane Pay had to be asked before this payment was found, if its answer was lost; kept for the paid moment. */
export function readFoundAfter(orderId: string): number | null {
  const kept = tabStorage.read(key(orderId))
  return kept !== null && /^\d{1,4}$/.test(kept) ? Number(kept) : null
}

/** `asks` counts the questions. */
export const keepFoundAfter = (orderId: string, asks: number): void => tabStorage.write(key(orderId), String(asks))

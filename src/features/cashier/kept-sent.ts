import { knownEpoch } from '#platform/epoch.ts'
import { keptStorage } from '#platform/storage.ts'
import type { Sent } from './cashier-state.ts'

const key = (tradeNo: string): string => `lantern-lane.sent.${tradeNo}`

/**
 * What left for a trade before the app was closed, and of which no end was heard. One of another world, or of a day that
 * was turned back since, is none: trades are numbered alike there.
 */
export function readKeptSent(tradeNo: string): Sent | null {
  try {
    const kept: unknown = JSON.parse(keptStorage.read(key(tradeNo)) ?? 'null')
    if (!isKept(kept)) return null
    return kept.epoch === knownEpoch() ? kept.sent : null
  } catch {
    return null
  }
}

/** Keeps it over a reload; null forgets it. It holds no digit of a PIN. */
export function keepSent(tradeNo: string, sent: Sent | null): void {
  if (sent === null) keptStorage.remove(key(tradeNo))
  else keptStorage.write(key(tradeNo), JSON.stringify({ epoch: knownEpoch(), sent }))
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

function isKept(value: unknown): value is { epoch: number; sent: Sent } {
  if (!isRecord(value) || typeof value.epoch !== 'number' || !isRecord(value.sent)) return false
  const { intent, sentAt, before, triesLeft } = value.sent
  return (
    isRecord(intent) &&
    typeof intent.attemptId === 'string' &&
    typeof intent.method === 'string' &&
    typeof intent.by === 'string' &&
    typeof sentAt === 'number' &&
    typeof triesLeft === 'number' &&
    isRecord(before) &&
    typeof before.minor === 'number'
  )
}

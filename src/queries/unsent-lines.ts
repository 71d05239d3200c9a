import type { QueryClient } from '@tanstack/react-query'
import { knownEpoch } from '#platform/epoch.ts'
import { tabStorage } from '#platform/storage.ts'
import type { WantedLine } from './basket-query.ts'

const key = 'lantern-lane.unsent-lines'

/** Lines that were sent and not answered, by what they are of, and the epoch they were meant for. */
export interface UnsentLines {
  epoch: number | null
  lines: Record<string, Pick<WantedLine, 'quantity' | 'lot'>>
}

/** What a reload cut off; null when nothing was. Another world's is dropped by who reads it. */
export function unsentLines(): UnsentLines | null {
  try {
    return JSON.parse(tabStorage.read(key) ?? 'null') as UnsentLines | null
  } catch {
    return null
  }
}

/** Keeps a line over a reload from the tap on, since the screen shows it from then on; null once the world has answered it. */
export function keepUnsent(gtin: string, line: Pick<WantedLine, 'quantity' | 'lot'> | null): void {
  const epoch = knownEpoch()
  const before = unsentLines()
  const { [gtin]: _answered, ...lines } = before && before.epoch === epoch ? before.lines : {}
  if (line) lines[gtin] = { quantity: line.quantity, lot: line.lot }
  if (Object.keys(lines).length === 0) tabStorage.remove(key)
  else tabStorage.write(key, JSON.stringify({ epoch, lines }))
}

/** Sends once more what a reload cut off. A line is set to a number, so that one which had arrived is only set to it again. */
export async function sendUnsent(client: QueryClient): Promise<void> {
  const unsent = unsentLines()
  if (!unsent) return
  const { resend } = await import('./resend-lines.ts')
  await resend(client, unsent)
}

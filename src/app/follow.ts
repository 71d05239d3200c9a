import type { QueryClient } from '@tanstack/react-query'
import { now } from '#platform/now.ts'
import { followWorld } from '#queries/follow-world.ts'
import { sessionQuery } from '#queries/session-query.ts'
import { sendUnsent } from '#queries/unsent-lines.ts'
import { watchKept } from '#queries/watch-kept.ts'
import { closeFlows } from '#stores/flows-store.ts'
import { noteKept, tearSlip } from '#stores/kept-slip-store.ts'
import { setLineWeak } from '#stores/line-store.ts'

/** A line that mends itself within this is not worth a word. */
const patienceMs = 3_000

/** Ties the world to the shop: answers, flows, the route it asks for, the slip of what is kept, the note about the line. */
export function follow(client: QueryClient, go: (route: string) => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  followWorld(client, {
    onMoved: (route) => {
      closeFlows()
      tearSlip()
      if (route !== undefined) go(route)
    },
    onLine: (state) => {
      clearTimeout(timer)
      if (state === 'open') setLineWeak(false)
      else timer = setTimeout(() => setLineWeak(true), patienceMs)
    },
  })
  void sendUnsent(client)
  watchKept(client, (seen) => {
    if (client.getQueryData(sessionQuery.queryKey)?.kept === false) tearSlip()
    else noteKept({ at: now(), ...seen })
  })
}

import { useEffect, useMemo, useReducer } from 'react'
import { onFlowsClosed } from '#stores/flows-store.ts'
import type { OverlayTurn } from './live-slots.ts'
import { emptyQueue, overlayKinds, queueOverlays, shownOverlay, type OverlayKind } from './overlay-queue.ts'

/** One turn for each kind of overlay, of which at most one shows something. `sheetOpen`: the person has opened a sheet. */
export function useOverlays(sheetOpen: boolean): Record<OverlayKind, OverlayTurn> {
  const [queue, tell] = useReducer(queueOverlays, emptyQueue)
  useEffect(() => onFlowsClosed(() => tell({ type: 'cleared' })), [])
  const verbs = useMemo(
    () =>
      overlayKinds.map((kind) => ({
        kind,
        ask: (id: string) => tell({ type: 'ask', ask: { kind, id } }),
        done: (id: string) => tell({ type: 'done', ask: { kind, id } }),
      })),
    [],
  )
  const shown = shownOverlay(queue, sheetOpen)
  return Object.fromEntries(
    verbs.map(({ kind, ask, done }) => [kind, { ask, done, shown: shown?.kind === kind ? shown.id : null }]),
  ) as Record<OverlayKind, OverlayTurn>
}

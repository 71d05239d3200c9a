import { useEffect, useMemo, useReducer } from 'react'
import { onFlowsClosed } from '#stores/flows-store.ts'
import type { OverlayTurn } from './live-slots.ts'
import { emptyQueue, overlayKinds, queueOverlays, shownOverlay, type Busy, type OverlayKind } from './overlay-queue.ts'

/** One turn for each kind of overlay, of which at most one shows something. `busy`: what the person is about. */
export function useOverlays(busy: Busy): Record<OverlayKind, OverlayTurn> {
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
  const shown = shownOverlay(queue, busy)
  return Object.fromEntries(
    verbs.map(({ kind, ask, done }) => [kind, { ask, done, shown: shown?.kind === kind ? shown.id : null }]),
  ) as Record<OverlayKind, OverlayTurn>
}

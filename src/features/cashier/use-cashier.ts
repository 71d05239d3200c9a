import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState, useSyncExternalStore } from 'react'
import type { Instant } from '#contract/time.ts'
import { paths } from '#domain/paths.ts'
import { requestId } from '#platform/ids.ts'
import { at, now } from '#platform/now.ts'
import { cashierQuery, useCashierDeeds } from '#queries/cashier-query.ts'
import { useFlags } from '#stores/flags-store.ts'
import { createCashierFlow } from './cashier-flow.ts'
import type { CashierEvent, CashierState } from './cashier-state.ts'
import { keepSent, readKeptSent } from './kept-sent.ts'
import { keepLastWay, readLastWay } from './last-way.ts'

/** How a wall wait is kept here; the world's time has no say in how often a lost answer is asked for. */
function wallWait(ms: number, then: () => void): () => void {
  const timer = setTimeout(then, ms)
  return () => clearTimeout(timer)
}

/** One trade's cashier: it starts by asking the world what the trade is, so that a reload in the middle finds its place. */
export function useCashier(tradeNo: string): { state: CashierState; send: (event: CashierEvent) => void } {
  const client = useQueryClient()
  const deeds = useCashierDeeds(tradeNo)
  const [flow] = useState(() =>
    createCashierFlow(
      {
        ...deeds,
        payAtBank: (attempt) => deeds.payAtBank({ ...attempt, returnTo: paths.pay(tradeNo) }),
        ask: async () => {
          // An answer on its way since before the question was asked says nothing about it.
          await client.cancelQueries(cashierQuery(tradeNo))
          return client.fetchQuery({ ...cashierQuery(tradeNo), staleTime: 0, retry: false })
        },
        now,
        wait: wallWait,
        fresh: requestId,
        kept: () => readKeptSent(tradeNo),
        keep: (sent) => keepSent(tradeNo, sent),
        used: keepLastWay,
      },
      // What a link asks for stands over what was used last.
      useFlags.getState().auth === 'face' ? 'face' : readLastWay(),
    ),
  )
  const state = useSyncExternalStore(flow.subscribe, flow.state)
  useEffect(() => {
    flow.start()
    return flow.stop
  }, [flow])

  // What push, another tab or time has changed. What was remembered from before the sheet was opened is not news.
  const [openedAt] = useState(() => Date.now())
  const known = 'cashier' in state
  const { data, dataUpdatedAt } = useQuery({ ...cashierQuery(tradeNo), enabled: known, throwOnError: false })
  useEffect(() => {
    if (data && dataUpdatedAt >= openedAt) flow.send({ type: 'told', cashier: data, at: now() })
  }, [flow, data, dataUpdatedAt, openedAt])

  // Where time itself changes the answer, ask when it has.
  const due = dueOf(state)
  useEffect(() => {
    if (due === null) return
    return at(due, () => void client.invalidateQueries(cashierQuery(tradeNo)))
  }, [client, due, tradeNo])

  // A phone laid down, or a window left, with half a PIN on it forgets the half.
  useEffect(() => {
    const forget = (): void => flow.send({ type: 'keyed', key: 'clear', at: now() })
    const hidden = (): void => {
      if (document.visibilityState === 'hidden') forget()
    }
    document.addEventListener('visibilitychange', hidden)
    window.addEventListener('blur', forget)
    return () => {
      document.removeEventListener('visibilitychange', hidden)
      window.removeEventListener('blur', forget)
    }
  }, [flow])

  return { state, send: flow.send }
}

/** When the world will say something else by itself: the lock's end or the trade's, whichever comes first. */
function dueOf(state: CashierState): Instant | null {
  if (!('cashier' in state) || state.is === 'paid' || state.is === 'closed' || state.is === 'returned') return null
  const { expiresAt } = state.cashier.trade
  return state.is === 'locked' ? Math.min(state.until, expiresAt) : expiresAt
}

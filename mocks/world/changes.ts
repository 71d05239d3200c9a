import type { Fact } from '#contract/facts.ts'
import type { Clock } from '#contract/time.ts'
import type { Memory } from './memory.ts'

/** What has changed since the last time somebody was told. `own` is false when another tab did it. */
export type Change =
  | { what: 'facts'; facts: Fact[]; epoch: number; seq: number; own: boolean }
  | { what: 'time'; epoch: number; clock: Clock; own: boolean }
  | { what: 'epoch'; epoch: number; clock: Clock; route?: string; own: boolean }

/** Where the listeners were told the log stood. */
export interface Told {
  epoch: number
  clock: string
}

/** Where the log stands now, to be compared with the next time. */
export const toldNow = ({ head }: Memory): Told => ({ epoch: head.epoch, clock: JSON.stringify(head.clock) })

/** What to tell the listeners: a new epoch alone (everything is new then), else a moved clock and new facts. Nothing the first time. */
export function changesSince(told: Told | undefined, { head, fold, fresh }: Memory, own: boolean): Change[] {
  const { epoch, clock } = head
  if (!told) return []
  if (told.epoch !== epoch) return [{ what: 'epoch', epoch, clock, own, ...(head.route ? { route: head.route } : {}) }]
  return [
    ...(told.clock === JSON.stringify(clock) ? [] : [{ what: 'time', epoch, clock, own } as const]),
    ...(fresh.length === 0 ? [] : [{ what: 'facts', facts: fresh, epoch, seq: fold.seq, own } as const]),
  ]
}

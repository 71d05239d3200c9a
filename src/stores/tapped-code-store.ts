import { create } from 'zustand'
import type { Sms } from '#contract/phone.ts'

/** A code that was tapped in a message: whoever waits for one of its kind takes it. */
interface Tapped {
  kind: Sms['kind'] | null
  code: string
  /** How often one was tapped: the same code tapped twice is filled in twice. */
  times: number
  /** Who waits for a code now, by kind. */
  waiting: Readonly<Record<Sms['kind'], number>>
}

export const useTappedCode = create<Tapped>(() => ({
  kind: null,
  code: '',
  times: 0,
  waiting: { paymentCode: 0, pinResetCode: 0 },
}))

/** A code's message was tapped. False when nobody waits for one of its kind. */
export function tapCode({ kind, code }: Pick<Sms, 'kind' | 'code'>): boolean {
  const { times, waiting } = useTappedCode.getState()
  if (waiting[kind] === 0) return false
  useTappedCode.setState({ kind, code, times: times + 1 })
  return true
}

/** Calls back with each code of a kind that is tapped from now on. Returns how to stop. */
export function onCodeTapped(kind: Sms['kind'], take: (code: string) => void): () => void {
  const count = (by: number): void =>
    useTappedCode.setState(({ waiting }) => ({ waiting: { ...waiting, [kind]: waiting[kind] + by } }))
  count(1)
  const stop = useTappedCode.subscribe((tapped, before) => {
    if (tapped.times !== before.times && tapped.kind === kind) take(tapped.code)
  })
  return () => {
    stop()
    count(-1)
  }
}

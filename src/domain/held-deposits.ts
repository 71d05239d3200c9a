import type { Deposit } from '#contract/deposit.ts'

/** Whether something is still to be done with a deposit, by its holder or by time. */
export const isHeld = ({ state }: Pick<Deposit, 'state'>): boolean =>
  state !== 'done' && state !== 'forfeited' && state !== 'closed'

/** Whether its balance can be paid now. */
export const isDue = ({ state }: Pick<Deposit, 'state'>): boolean =>
  state === 'balanceOpen' || state === 'balanceDueSoon'

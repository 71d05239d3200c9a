import type { Cashier, Method, MethodId } from '#contract/pay.ts'

/** A row of the list: a method of the wallet, or the balance by face. A card typed into the form is never one. */
export type Way = Exclude<MethodId, 'card'> | 'face'

/** As they stand in the list; a way that cannot pay keeps its place. */
const asListed: readonly Way[] = ['balance', 'pot', 'later', 'debit6018', 'credit2290', 'face', 'topUp']
/** Who steps in for a way that cannot pay: the person's own money first, what is borrowed last. */
const asChosen: readonly Way[] = ['balance', 'debit6018', 'pot', 'topUp', 'credit2290', 'face', 'later']
/** While the PIN is locked: what needs none. */
const asChosenLocked: readonly Way[] = ['face', 'debit6018', ...asChosen]

/** Whether a word is a way to pay. */
export const isWay = (word: string): word is Way => (asListed as readonly string[]).includes(word)

export const methodOfWay = (way: Way): Exclude<MethodId, 'card'> => (way === 'face' ? 'balance' : way)

/** The wallet's method behind a way; undefined where the wallet does not have it. */
export const methodOf = ({ wallet }: Cashier, way: Way): Method | undefined =>
  wallet.methods.find(({ id }) => id === methodOfWay(way))

/** Whether the balance reaches: a locked PIN hides that in the method's own state. */
const reaches = ({ trade }: Cashier, { available }: Method): boolean => available.minor >= trade.amount.minor

/** The ways in the list. What would never fit this amount is not shown at all, as are two ways to the same end. */
export function waysOf(cashier: Cashier): Way[] {
  const balance = methodOf(cashier, 'balance')
  return asListed.filter((way) => {
    const method = methodOf(cashier, way)
    if (!method || method.state === 'tooSmall') return false
    if (way === 'face') return reaches(cashier, method)
    if (way === 'topUp') return balance !== undefined && !reaches(cashier, balance)
    return true
  })
}

/** Whether a way can pay this trade now. */
export function canPay(cashier: Cashier, way: Way): boolean {
  if (!waysOf(cashier).includes(way)) return false
  if (way === 'face') return cashier.wallet.face.lockedUntil === undefined
  const method = methodOf(cashier, way)
  // A lock just heard of counts before the wallet itself is heard again.
  const locked = cashier.wallet.pin.lockedUntil !== undefined && method?.needs === 'pin'
  return method?.state === 'ready' && !locked
}

/** The ways that can pay while the PIN is locked: the face first. */
export const openWays = (cashier: Cashier): Way[] => [...new Set(asChosenLocked)].filter((way) => canPay(cashier, way))

export interface Pick {
  /** Null when none can pay. */
  way: Way | null
  /** The way that would have been chosen, had it been able to. */
  instead?: Way | undefined
}

/** Which way is chosen: the wished one, else the next that can pay. */
export function pickWay(cashier: Cashier, wished: Way | null): Pick {
  const shown = waysOf(cashier)
  const first = wished !== null && shown.includes(wished) ? wished : (shown[0] ?? null)
  if (first !== null && canPay(cashier, first)) return { way: first }
  const order = cashier.wallet.pin.lockedUntil === undefined ? asChosen : asChosenLocked
  const way = order.find((other) => canPay(cashier, other)) ?? null
  return first === null ? { way } : { way, instead: first }
}

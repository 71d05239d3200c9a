import type { CouponOffer } from '#contract/checkout.ts'
import type { CouponSlot } from '#contract/coupon.ts'
import { fen } from '#contract/money.ts'
import { type Discount, DiscountKind, type Nudge, type SlotKind } from '#contract/order.ts'
import type { Instant } from '#contract/time.ts'
import { type HeldCoupon, slotOf } from './coupon-state.ts'
import { couponView } from './coupon-view.ts'
import { sharesOf } from './shares.ts'

/** A line whose price is settled, in fen. */
export interface StackLine {
  gtin: string
  categoryId?: string | undefined
  total: number
}

/** What of each slot is wanted: a coupon's id, `best`, or null for none. */
export type Wanted = Record<CouponSlot, string | null>

/** Something agreed beforehand about one line: what its deposit swells by, and what was paid of it. In fen. */
export interface Agreed {
  id: string
  kind: 'depositSwell' | 'depositPaid'
  gtin: string
  minor: number
}

/** What can be taken off at `now`. */
export interface Offers {
  now: Instant
  held: readonly HeldCoupon[]
  /** Null outside a sale window. */
  crossStore: { per: number; minus: number } | null
  agreed?: readonly Agreed[]
}

/** What is taken off, in order; what is not yet reached; and every coupon as it looks from these lines. */
export interface Stack {
  discounts: Discount[]
  nudges: Nudge[]
  offers: CouponOffer[]
}

type Told = Omit<Discount, 'off' | 'shares' | 'worth'>

/**
 * The stacking order (docs/decisions/money.md): what each thing costs now, then the store's standing offer, one claimed coupon, what goes
 * across the stores, one voucher for some aisles, one red packet. Whether a step is reached is looked at what the goods it is for cost;
 * what it takes comes out of what the steps before have left of them, shared over them in proportion to that, and never more. A deposit
 * is its line's own: it is set apart before all others, and told at its place.
 */
export function stackOf(lines: readonly StackLine[], kind: SlotKind, wanted: Wanted, offers: Offers): Stack {
  const stack: Stack = { discounts: [], nudges: [], offers: [] }
  const rest = lines.map(({ total }) => total)
  const take = (told: Told, nominal: number, isFor: (line: StackLine) => boolean): void => {
    const weights = rest.map((left, i) => (isFor(lines[i] as StackLine) ? left : 0))
    const off = Math.min(nominal, sum(weights))
    if (off <= 0) return
    const parts = sharesOf(off, weights)
    const shares = parts.flatMap((part, i) => (part > 0 ? [{ gtin: lines[i]?.gtin ?? '', off: fen(part) }] : []))
    for (const [i, part] of parts.entries()) rest[i] = (rest[i] ?? 0) - part
    stack.discounts.push({ ...told, off: fen(off), ...(off < nominal && { worth: fen(nominal) }), shares })
  }
  for (const { id, kind: what, gtin, minor } of offers.agreed ?? []) {
    take({ id, kind: what }, minor, (line) => line.gtin === gtin)
  }
  const slot = (one: CouponSlot): void => {
    const seen = slotOffers(one, lines, rest, kind, wanted[one], offers)
    stack.offers.push(...seen)
    const used = seen.find((offer) => offer.used)
    const saves = used?.saves?.minor ?? 0
    if (used) take(toldOf(used), used.coupon.off.minor, (line) => isFor(used.coupon.scope, line))
    if (wanted[one] === 'best') stack.nudges.push(...nudgeTo(seen, saves))
  }
  slot('store')
  slot('coupon')
  acrossStores(lines, offers, take, stack)
  slot('category')
  slot('packet')
  stack.discounts.sort((a, b) => DiscountKind.options.indexOf(a.kind) - DiscountKind.options.indexOf(b.kind))
  stack.nudges.sort((a, b) => a.gap.minor - b.gap.minor)
  return stack
}

const sum = (parts: readonly number[]): number => parts.reduce((all, part) => all + part, 0)

const isFor = ({ categories, gtins }: Pick<CouponOffer['coupon'], 'scope'>['scope'], line: StackLine): boolean =>
  (!categories || (line.categoryId !== undefined && categories.includes(line.categoryId))) &&
  (!gtins || gtins.includes(line.gtin))

function toldOf({ coupon: { id, over, kind, names, from }, slot }: CouponOffer): Told {
  return { id, kind: slot, over, ...(kind !== 'standing' && { names }), ...(from && { from }) }
}

/** Every `per` of all goods takes `minus`. */
function acrossStores(
  lines: readonly StackLine[],
  { crossStore }: Offers,
  take: (told: Told, nominal: number, isFor: () => boolean) => void,
  { nudges }: Stack,
): void {
  const goods = sum(lines.map(({ total }) => total))
  if (!crossStore || goods === 0) return
  const { per, minus } = crossStore
  const times = Math.floor(goods / per)
  const told = { id: `every-${per / 100}-${minus / 100}`, kind: 'crossStore', over: fen(per) } as const
  take({ ...told, times }, times * minus, () => true)
  nudges.push({ ...told, gap: fen(per - (goods % per)), off: fen(minus) })
}

/** The coupons of one slot: the best first, the usable ones with how much less they save, what is missing, and what cannot be used. */
function slotOffers(
  slot: CouponSlot,
  lines: readonly StackLine[],
  rest: readonly number[],
  kind: SlotKind,
  wanted: string | null,
  { held, now }: Offers,
): CouponOffer[] {
  const seen = held
    .filter((coupon) => slotOf(coupon) === slot)
    .map((coupon) => seenFrom(coupon, lines, rest, kind, now))
    .toSorted(
      (a, b) =>
        a.rank - b.rank ||
        b.saves - a.saves ||
        a.gap - b.gap ||
        a.coupon.off - b.coupon.off ||
        (a.coupon.validTo ?? Infinity) - (b.coupon.validTo ?? Infinity) ||
        a.coupon.over - b.coupon.over,
    )
  const usable = seen.filter(({ rank }) => rank === 0)
  const best = usable[0]
  const used = wanted === null ? undefined : (usable.find(({ coupon }) => coupon.id === wanted) ?? best)
  return seen.map((one): CouponOffer => {
    const { coupon, rank, saves, gap, why } = one
    const told = { coupon: couponView(coupon), slot, used: one === used }
    if (rank === 2 && why) return { ...told, state: 'off', why }
    if (rank === 1) return { ...told, state: 'short', gap: fen(gap) }
    if (one === best) return { ...told, state: 'best', saves: fen(saves) }
    return { ...told, state: 'usable', saves: fen(saves), less: fen((best?.saves ?? 0) - saves) }
  })
}

interface Seen {
  coupon: HeldCoupon
  /** 0 usable, 1 short of something, 2 not to be used. */
  rank: 0 | 1 | 2
  saves: number
  gap: number
  why?: 'van' | 'notYet' | 'nothingLeft'
}

function seenFrom(
  coupon: HeldCoupon,
  lines: readonly StackLine[],
  rest: readonly number[],
  kind: SlotKind,
  now: Instant,
): Seen {
  const scope = couponView(coupon).scope
  const within = (amounts: readonly number[]): number =>
    sum(amounts.map((amount, i) => (isFor(scope, lines[i] as StackLine) ? amount : 0)))
  const cannot = (why: Seen['why']): Seen => ({ coupon, rank: 2, saves: 0, gap: 0, ...(why && { why }) })
  if (coupon.nextDayOnly && kind !== 'nextDay') return cannot('van')
  if (coupon.validFrom !== undefined && now < coupon.validFrom) return cannot('notYet')
  const gap = coupon.over - within(lines.map(({ total }) => total))
  if (gap > 0) return { coupon, rank: 1, saves: 0, gap }
  const saves = Math.min(coupon.off, within(rest))
  return saves > 0 ? { coupon, rank: 0, saves, gap: 0 } : cannot('nothingLeft')
}

/** The nearest coupon of a slot that would save more than what is taken now. */
function nudgeTo(seen: readonly CouponOffer[], saves: number): Nudge[] {
  const next = seen.find(({ state, coupon }) => state === 'short' && coupon.off.minor > saves)
  if (!next?.gap) return []
  const { coupon, gap, slot } = next
  const { id, off, over, kind, names } = coupon
  return [{ id, kind: slot, gap, off: fen(off.minor - saves), over, ...(kind !== 'standing' && { names }) }]
}

import type { Names } from '#contract/names.ts'
import type { Parcel } from '#contract/parcel.ts'
import type { Sharing, Watched } from '#contract/share.ts'
import type { Instant } from '#contract/time.ts'
import { knownPeople } from '#seed/people.ts'
import { streetOf, streets } from '#seed/streets.ts'
import { linkOf, type SharedOrder, sharedUntil, type ShareState } from './share-service.ts'
import { talkAfterMs } from './talk-order.ts'

/** The steps one waits for; what happens inside the store is nobody's who only watches. */
const told: ReadonlySet<string> = new Set(['accepted', 'packed', 'pickedUp', 'nearby', 'atDoor', 'delivered'])

/** The end of a link: two hours after the parcel's end, as far as that is known. */
const endOf = (order: SharedOrder, parcel: Parcel): Instant =>
  order.endedAt === undefined ? parcel.eta.at + talkAfterMs : sharedUntil(order)

/** Whether and how a parcel is shared at `now`. */
export function sharingView(state: ShareState, order: SharedOrder, parcel: Parcel, now: Instant): Sharing {
  const { orderId } = parcel
  const link = linkOf(state, orderId)
  const open = now <= sharedUntil(order)
  if (!open || !link) return { orderId, open }
  const { shareId, at: since } = link
  return { orderId, open, link: { shareId, path: `/watch/${shareId}`, since, until: endOf(order, parcel) } }
}

/** A name by its first letters: L. Y., and 林* where one letter is the family. */
export function initialsOf(name: string): Names {
  const { en, zh } = knownPeople.find((known) => known.en === name) ?? { en: name, zh: name }
  const words = en.trim().split(/\s+/)
  const first = (word: string): string => Array.from(word)[0] ?? ''
  const letters = words.map((word) => `${first(word).toUpperCase()}.`).join('\u00a0')
  return { en: letters, zh: /\p{Script=Han}/u.test(zh) ? `${first(zh)}*` : letters }
}

/** How far is left when, to the nearest ten metres: of the way nothing but its length. */
function wayLeft(leg: NonNullable<Parcel['leg']>): NonNullable<Watched['way']> {
  const lengths = leg.map(({ x, y }, i) => {
    const before = leg[i - 1]
    return before ? Math.hypot(x - before.x, y - before.y) : 0
  })
  let left = lengths.reduce((sum, length) => sum + length, 0)
  return leg.map(({ at }, i) => {
    left -= lengths[i] ?? 0
    return { at, metres: Math.max(0, Math.round(left / 10) * 10) }
  })
}

/** A parcel for somebody with its link: everything that would say where exactly, what, how much or by which number is left out. */
export function watchedView(shareId: string, order: SharedOrder, parcel: Parcel): Watched {
  const { by, state, eta, promiseBy, deliveredAt, rider, leg, quiet, photo } = parcel
  const { names: street } = streetOf(order.streetId) ?? streets[0]
  return {
    shareId,
    until: endOf(order, parcel),
    for: initialsOf(order.recipient),
    street,
    by,
    state,
    steps: parcel.steps
      .filter(({ step }) => told.has(step))
      .map(({ step, at }) => ({ step, ...(at !== undefined && { at }) })),
    eta,
    promiseBy,
    ...(deliveredAt !== undefined && { deliveredAt }),
    ...(rider && { rider: { names: rider.names, picture: rider.picture } }),
    ...(by === 'rider' && leg && deliveredAt === undefined && { way: wayLeft(leg) }),
    ...(quiet && { quiet }),
    ...(photo && { photo }),
  }
}

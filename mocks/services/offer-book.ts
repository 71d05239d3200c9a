import type { OfferKind } from '#contract/live-offer.ts'
import type { RivalsRate } from '#contract/live.ts'
import type { Instant } from '#contract/time.ts'
import { type OfferSeed, showOffers } from '#seed/show-offers.ts'
import { daysBetween, isoDate, shanghaiInstant } from '#world/calendar.ts'
import { nightPriceOf } from './night-price.ts'

/** How long it is warm before it opens. */
const warmMs = 60_000

/** An offer of one evening. */
export interface OfferPlan {
  offerId: string
  roomId: OfferSeed['roomId']
  kind: OfferKind
  gtin: string
  priceMinor: number
  wasMinor: number
  cap: number
  warmAt: Instant
  opensAt: Instant
  closesAt: Instant
  holdMs: number
  rivals: RivalsRate
  calm: OfferSeed['calm']
  piece?: { number: number; of: number }
}

const byKey = new Map(showOffers.map((seed) => [seed.key, seed]))

/** An offer by its id, `<key>-<yyyy-mm-dd>` by the Shanghai day of its show; undefined for one there never is. Any string may be asked. */
export function offerPlan(offerId: string): OfferPlan | undefined {
  const [, key = '', year = '', month = '', day = ''] = /^([a-z-]+)-(\d{4})-(\d\d)-(\d\d)$/.exec(offerId) ?? []
  const seed = byKey.get(key)
  if (!seed) return undefined
  const midnight = shanghaiInstant(Number(year), Number(month), Number(day))
  // The 31st of a shorter month is no day.
  if (isoDate(midnight) !== `${year}-${month}-${day}`) return undefined
  const { key: _key, opens, closes, piece, ...rest } = seed
  const opensAt = midnight + opens
  // On Lantern Night a show is not dearer than the shelf.
  const priceMinor = Math.min(seed.priceMinor, nightPriceOf(seed.gtin, opensAt) ?? Infinity)
  return {
    ...rest,
    offerId,
    priceMinor,
    warmAt: opensAt - warmMs,
    opensAt,
    closesAt: midnight + closes,
    ...(piece && { piece: numbered(piece, midnight) }),
  }
}

function numbered(
  { number, of, on }: NonNullable<OfferSeed['piece']>,
  midnight: Instant,
): { number: number; of: number } {
  const later = number - 1 + daysBetween(shanghaiInstant(...on), midnight)
  return { number: (((later % of) + of) % of) + 1, of }
}

/** The offers of the Shanghai day that holds `at`, in the order they open; of one room where it is named. */
export const offersOn = (at: Instant, roomId?: OfferSeed['roomId']): OfferPlan[] =>
  showOffers
    .filter((seed) => roomId === undefined || seed.roomId === roomId)
    .flatMap(({ key }) => offerPlan(`${key}-${isoDate(at)}`) ?? [])
    .toSorted((a, b) => a.opensAt - b.opensAt)

import type { Festival } from '#contract/festival.ts'
import type { Instant } from '#contract/time.ts'
/** How many seconds before midnight the digits begin. */
export declare const lastSeconds = 10
/** The digit that stands at `now`: the whole seconds left, rounded up, so that the last one is 1; null before the last ten and from midnight on. */
export declare function digitAt(opensAt: Instant, now: Instant): number | null
/** What turns under the digits: the thing whose page is open, or else what the night takes most from, by its share. */
export declare function turningFirst(
  { night, products }: Pick<Festival, 'night' | 'products'>,
  gtin: string | undefined,
): {
  gtin: string
  price: {
    minor: number
    currency: 'CNY' | 'EUR'
  }
  was: {
    minor: number
    currency: 'CNY' | 'EUR'
  }
  product: {
    gtin: string
    names: {
      en: string
      zh: string
      fr?: string | undefined
    }
    line: {
      en: string
      zh: string
      fr?: string | undefined
    }
    place: {
      en: string
      zh: string
      fr?: string | undefined
    }
    measure: {
      en: string
      zh: string
      fr?: string | undefined
    }
    categoryId: string
    picture: string
    hasHero: boolean
    tint: 'blush' | 'butter' | 'ice' | 'leaf' | 'mist' | 'sand'
    price: {
      minor: number
      currency: 'CNY' | 'EUR'
    }
    wasPrice?:
      | {
          minor: number
          currency: 'CNY' | 'EUR'
        }
      | undefined
    night?:
      | {
          price: {
            minor: number
            currency: 'CNY' | 'EUR'
          }
          from: number
          to: number
        }
      | undefined
    stock: number
    shelf: 'inStock' | 'low' | 'soldOut'
    backAt?: number | undefined
    recalled?: true | undefined
    storage: {
      en: string
      zh: string
      fr?: string | undefined
    }
    batch?:
      | {
          lot: string
          place: {
            en: string
            zh: string
            fr?: string | undefined
          }
          freshness?:
            | {
                basis: 'baked' | 'laid' | 'landed' | 'milked' | 'packed' | 'picked'
                at: number
              }
            | undefined
          bestBefore?: number | undefined
          hasOrigin: boolean
        }
      | undefined
  }
} | null

import type { Store } from '#contract/catalogue.ts'
import type { Names } from '#contract/names.ts'

/** The one store of this lane: shop floor and warehouse at once. */
export const seedStore: Store = {
  id: 'store-07',
  names: { en: 'Store 07', zh: '07 号店', fr: 'Magasin 07' },
  distanceMetres: 1200,
}

/**
 * When things can be brought at a time that was chosen, in hours of the day. As soon as possible is at any hour: somebody
 * always rides.
 */
export const riderHours = { from: 7, to: 22 }
export const vanHours = { from: 9, to: 21 }

/** How many orders fit into a half-hour of the riders, and into two hours of the van. */
export const capacity = { rider: 8, nextDay: 14 }

/** Who is paid, as a bank or a wallet names it. */
export const merchantNames: Names = { en: 'Lantern Lane', zh: '灯笼巷', fr: 'Lantern Lane' }

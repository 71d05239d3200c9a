import type { Store } from '#contract/catalogue.ts'

/** The one store of this lane: shop floor and warehouse at once. */
export const seedStore: Store = {
  id: 'store-07',
  names: { en: 'Store 07', zh: '07 号店', fr: 'Magasin 07' },
  distanceMetres: 1200,
}

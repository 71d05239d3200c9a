import { keep, named, picture, type SeedProduct } from './seed-product.ts'

/** What only the Pavilion sells, piece by piece: it stands in no aisle, and the shelf has none of it. */
export const pieceProducts: readonly SeedProduct[] = [
  {
    gtin: '09521000001503',
    names: named('Dusk top-handle', '暮色手提包', 'Sac Dusk à anse'),
    line: named(
      'Tanned calf, saddle-stitched by hand',
      '鞣制小牛皮，手工马鞍缝',
      'Veau tanné, couture sellier à la main',
    ),
    place: named('Quanzhou', '泉州', 'Quanzhou'),
    measure: named('1 piece', '1 件', '1 pièce'),
    ...picture('1f45c', 'sand'),
    hasHero: true,
    categoryId: 'pantry',
    priceMinor: 1_880_000,
    units: 0,
    sold: 0,
    storage: keep.dry,
  },
]

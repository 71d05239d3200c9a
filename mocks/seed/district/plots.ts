import type { BuildingKind } from '#contract/district.ts'
import type { Names } from '#contract/names.ts'

/** A mesh of the net by its north-west crossing (column, row). */
export type Mesh = readonly [column: number, row: number]

/** The quarter in the middle, from mesh to mesh: its plots are those of `street-grid.ts` and `roofs.ts`. */
export const middle = { from: [3, 3], to: [10, 11] } as const

/** Plots that everybody knows by name, some over two meshes, and what stands on them. */
export const knownPlots: readonly { from: Mesh; to: Mesh; kind: BuildingKind | 'park'; id: string; names: Names }[] = [
  {
    from: [0, 1],
    to: [1, 1],
    kind: 'park',
    id: 'west-hill-park',
    names: { en: 'West Hill Park', zh: '西岗公园', fr: 'Parc de la Colline' },
  },
  {
    from: [4, 0],
    to: [4, 1],
    kind: 'park',
    id: 'tea-terraces',
    names: { en: 'Tea Terraces', zh: '茶山园', fr: 'Terrasses de thé' },
  },
  {
    from: [0, 9],
    to: [0, 10],
    kind: 'park',
    id: 'canal-bend-park',
    names: { en: 'Canal Bend Park', zh: '河湾公园', fr: 'Parc du Méandre' },
  },
  {
    from: [1, 8],
    to: [1, 8],
    kind: 'park',
    id: 'lotus-pond',
    names: { en: 'Lotus Pond', zh: '莲塘', fr: 'Étang aux Lotus' },
  },
  {
    from: [5, 14],
    to: [5, 14],
    kind: 'park',
    id: 'kite-field',
    names: { en: 'Kite Field', zh: '风筝坪', fr: 'Pré aux Cerfs-volants' },
  },
  {
    from: [11, 3],
    to: [11, 3],
    kind: 'park',
    id: 'heron-garden',
    names: { en: 'Heron Garden', zh: '白鹭园', fr: 'Jardin des Hérons' },
  },
  {
    from: [13, 1],
    to: [13, 1],
    kind: 'park',
    id: 'orchards',
    names: { en: 'The Orchards', zh: '果林', fr: 'Les Vergers' },
  },
  {
    from: [13, 13],
    to: [13, 13],
    kind: 'park',
    id: 'reed-park',
    names: { en: 'Reed Park', zh: '芦苇园', fr: 'Parc des Roseaux' },
  },
  {
    from: [8, 1],
    to: [9, 1],
    kind: 'temple',
    id: 'cloud-bell-temple',
    names: { en: 'Cloud Bell Temple', zh: '云钟寺', fr: 'Temple de la Cloche' },
  },
  {
    from: [0, 4],
    to: [1, 4],
    kind: 'works',
    id: 'silk-works',
    names: { en: 'Silk Works', zh: '丝绸厂', fr: 'Soierie' },
  },
  {
    from: [13, 4],
    to: [13, 5],
    kind: 'works',
    id: 'riverside-works-north',
    names: { en: 'Riverside Works', zh: '滨江工场', fr: 'Ateliers de la Rive' },
  },
  {
    from: [13, 6],
    to: [13, 7],
    kind: 'works',
    id: 'paper-works',
    names: { en: 'Paper Works', zh: '造纸坊', fr: 'Papeterie' },
  },
  {
    from: [13, 9],
    to: [13, 10],
    kind: 'works',
    id: 'old-shipyard',
    names: { en: 'Old Shipyard', zh: '老船厂', fr: 'Vieux Chantier' },
  },
  {
    from: [11, 8],
    to: [11, 9],
    kind: 'hall',
    id: 'grain-hall',
    names: { en: 'Grain Hall', zh: '粮会馆', fr: 'Halle aux Grains' },
  },
  {
    from: [6, 12],
    to: [6, 13],
    kind: 'market',
    id: 'south-market-hall',
    names: { en: 'South Market Hall', zh: '南市集', fr: 'Halle du Sud' },
  },
  {
    from: [9, 12],
    to: [10, 12],
    kind: 'school',
    id: 'academy-school',
    names: { en: 'Academy School', zh: '书院小学', fr: 'École de l’Académie' },
  },
  {
    from: [6, 0],
    to: [6, 0],
    kind: 'school',
    id: 'kiln-school',
    names: { en: 'Kiln School', zh: '窑前小学', fr: 'École des Fours' },
  },
  {
    from: [3, 13],
    to: [4, 13],
    kind: 'station',
    id: 'south-station',
    names: { en: 'South Station', zh: '南站', fr: 'Gare du Sud' },
  },
]

type Box = readonly [west: number, north: number, east: number, south: number]

/** How the buildings of such a plot stand on it, as shares of it. */
export const standing: Record<Exclude<BuildingKind, 'houses' | 'court'>, readonly Box[]> = {
  school: [
    [0.12, 0.16, 0.88, 0.36],
    [0.12, 0.46, 0.3, 0.84],
    [0.7, 0.46, 0.88, 0.84],
  ],
  market: [
    [0.14, 0.12, 0.86, 0.46],
    [0.14, 0.54, 0.86, 0.88],
  ],
  station: [
    [0.08, 0.14, 0.92, 0.5],
    [0.36, 0.58, 0.64, 0.72],
  ],
  temple: [
    [0.36, 0.12, 0.64, 0.32],
    [0.28, 0.44, 0.72, 0.66],
    [0.12, 0.2, 0.22, 0.8],
    [0.78, 0.2, 0.88, 0.8],
  ],
  works: [
    [0.14, 0.1, 0.86, 0.28],
    [0.14, 0.38, 0.86, 0.56],
    [0.14, 0.66, 0.6, 0.88],
  ],
  hall: [[0.2, 0.18, 0.8, 0.82]],
}

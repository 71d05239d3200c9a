import type { Names } from '#contract/names.ts'
import type { Point } from '#contract/parcel.ts'
import { type GridPoint, metresAt, metresLong, storeDoor, storeLane } from './street-grid.ts'

/** A street somebody can live in. Its houses stand along it, odd ones on one side and even ones on the other. */
export interface Street {
  id: string
  names: Names
  /** Along u (it keeps one v) or along v, as the lanes of the grid. */
  along: 'u' | 'v'
  at: number
  /** Where a street along u is reached from Osmanthus Rd. */
  from?: number
  /** Where number 1 stands, how far from one number to the next, and how many there are. */
  first: number
  step: number
  houses: number
  /** Doors that are not at the street itself, by number. */
  yards?: Record<number, GridPoint>
}

const name = (en: string, zh: string, fr: string): Names => ({ en, zh, fr })

/** The streets of the address book. The last three run on beyond what the map draws. */
export const streets: readonly [Street, ...Street[]] = [
  {
    id: 'wutong-lane',
    names: name('Wutong Lane', '梧桐里', 'allée Wutong'),
    along: 'v',
    at: 112,
    first: 211,
    step: -15,
    houses: 28,
    yards: { 18: [150, -44] },
  },
  {
    id: 'osmanthus-rd',
    names: name('Osmanthus Rd', '桂花路', 'rue des Osmanthes'),
    along: 'u',
    at: 44,
    first: -40,
    step: 14,
    houses: 30,
  },
  {
    id: 'canal-st',
    names: name('Canal St', '运河街', 'rue du Canal'),
    along: 'u',
    at: -128,
    from: 22,
    first: -40,
    step: 14,
    houses: 30,
  },
  {
    id: 'camphor-court',
    names: name('Camphor Court', '香樟苑', 'cour du Camphrier'),
    along: 'u',
    at: -206,
    from: 204,
    first: 210,
    step: 18,
    houses: 10,
    yards: { 5: [282, -206] },
  },
  {
    id: 'tea-garden-rd',
    names: name('Tea Garden Rd', '茶园路', 'route du Jardin de thé'),
    along: 'u',
    at: 128,
    from: 204,
    first: 600,
    step: 20,
    houses: 24,
  },
  {
    id: 'riverside-works',
    names: name('Riverside Works', '滨江工场', 'ateliers de la Rive'),
    along: 'u',
    at: -128,
    from: 22,
    first: 769,
    step: 24,
    houses: 12,
  },
  {
    id: 'old-ferry-rd',
    names: name('Old Ferry Rd', '老渡口路', 'route du Vieux Bac'),
    along: 'u',
    at: 214,
    from: 112,
    first: 1300,
    step: 16,
    houses: 20,
  },
]

/** A house of a street. */
export interface House {
  streetId: string
  number: number
}

/** From the middle of a street to a door on it, in grid units. */
const frontGarden = 14

/** A street by id, or undefined. */
export const streetOf = (streetId: string): Street | undefined => streets.find(({ id }) => id === streetId)

/** Whether a street has such a number. */
export const hasHouse = (street: Street, number: number): boolean =>
  Number.isInteger(number) && number >= 1 && number <= street.houses

function cornersTo(street: Street, number: number): GridPoint[] {
  const along = street.first + (number - 1) * street.step
  const side = number % 2 === 0 ? frontGarden : -frontGarden
  const [gate, door]: [GridPoint, GridPoint] =
    street.along === 'v'
      ? [
          [street.at, along],
          [street.at + side, along],
        ]
      : [
          [along, street.at],
          [along, street.at + side],
        ]
  const entry = street.along === 'v' ? street.at : street.from
  const turns: GridPoint[] =
    entry === undefined
      ? []
      : [
          [entry, storeLane],
          [entry, street.along === 'v' ? along : street.at],
        ]
  const corners: GridPoint[] = [...storeDoor, ...turns, gate, street.yards?.[number] ?? door]
  return corners.filter(([u, v], i) => i === 0 || u !== corners[i - 1]?.[0] || v !== corners[i - 1]?.[1])
}

const gridWay = ({ streetId, number }: House): GridPoint[] => cornersTo(streetOf(streetId) ?? streets[0], number)

/** The way from the store to a door, corner by corner, in metres. A street that is gone is taken for the first one. */
export const wayTo = (house: House): Point[] => gridWay(house).map(([u, v]) => metresAt(u, v))

/** How far a rider goes from the store to a door, along the streets, in metres to the nearest ten. */
export function metresTo(house: House): number {
  const way = gridWay(house)
  const units = way.reduce((sum, [u, v], i) => {
    const [pu, pv] = way[i - 1] ?? [u, v]
    return sum + Math.abs(u - pu) + Math.abs(v - pv)
  }, 0)
  return Math.round(metresLong(units) / 10) * 10
}

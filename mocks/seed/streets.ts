import type { Names } from '#contract/names.ts'
import type { GridPoint } from './street-grid.ts'

/** A street somebody can live in. Its houses stand along it, odd ones on one side and even ones on the other. */
export interface Street {
  id: string
  names: Names
  /** Along u (it keeps one v) or along v, as the lanes of the grid. */
  along: 'u' | 'v'
  at: number
  /** Where number 1 stands, how far from one number to the next, and how many there are. */
  first: number
  step: number
  houses: number
  /** Doors that are not at the street itself, by number. */
  yards?: Record<number, GridPoint>
}

const name = (en: string, zh: string, fr: string): Names => ({ en, zh, fr })

/** The streets of the address book, each on a line of the district's net. The last three lie at its edges. */
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
    houses: 29,
  },
  {
    id: 'canal-st',
    names: name('Canal St', '运河街', 'rue du Canal'),
    along: 'u',
    at: -128,
    first: -40,
    step: 14,
    houses: 29,
  },
  {
    id: 'camphor-court',
    names: name('Camphor Court', '香樟苑', 'cour du Camphrier'),
    along: 'u',
    at: -206,
    first: 210,
    step: 18,
    houses: 9,
    yards: { 5: [282, -206] },
  },
  {
    id: 'tea-garden-rd',
    names: name('Tea Garden Rd', '茶园路', 'route du Jardin de thé'),
    along: 'u',
    at: -610,
    first: -60,
    step: 20,
    houses: 24,
  },
  {
    id: 'riverside-works',
    names: name('Riverside Works', '滨江工场', 'ateliers de la Rive'),
    along: 'v',
    at: 545,
    first: -255,
    step: 24,
    houses: 12,
  },
  {
    id: 'old-ferry-rd',
    names: name('Old Ferry Rd', '老渡口路', 'route du Vieux Bac'),
    along: 'v',
    at: 545,
    first: -365,
    step: -12,
    houses: 20,
  },
]

/** A house of a street. */
export interface House {
  streetId: string
  number: number
}

/** From the middle of a street to a door on it, in grid units. */
export const frontGarden = 14

/** A street by id, or undefined. */
export const streetOf = (streetId: string): Street | undefined => streets.find(({ id }) => id === streetId)

/** Whether a street has such a number. */
export const hasHouse = (street: Street, number: number): boolean =>
  Number.isInteger(number) && number >= 1 && number <= street.houses

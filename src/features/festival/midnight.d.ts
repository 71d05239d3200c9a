import type { Festival } from '#contract/festival.ts'
export interface MidnightProps {
  festival: Festival
  /** The thing whose page is open. */
  gtin?: string | undefined
  /** A payment or a camera is under way: only a pill, which takes nothing away. */
  quiet: boolean
  /** The sheet that is open, for the pill to stand over. */
  sheet: Element | null
}
/** Midnight on every page: ten digits, the turn, and paper in the air, once. A clock that runs faster than life has no such moment. */
export declare function Midnight({ festival, gtin, quiet, sheet }: MidnightProps): import('react').JSX.Element | null

import type { Festival } from '#contract/festival.ts'
interface MidnightDigitsProps {
  festival: Festival
  gtin: string | undefined
  /** Null: it is midnight. */
  digit: number | null
  onClose: () => void
}
/** The digit, the lanterns that light with it, and one price that waits to turn. Readers hear one name, and one word when it is on. */
export declare function MidnightDigits({
  festival,
  gtin,
  digit,
  onClose,
}: MidnightDigitsProps): import('react').JSX.Element
export {}

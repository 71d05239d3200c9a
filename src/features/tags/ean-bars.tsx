import { printedDigits } from '#contract/gs1/check-digit.ts'
import { Barcode } from '#ui/barcode.tsx'
import styles from './ean-bars.module.css'

/** The bars of a trade item with the paper they need on both sides, and their digits under them. Nothing for a case's 14 digits. */
export function EanBars({ gtin }: { gtin: string }) {
  const digits = printedDigits(gtin)
  if (digits.length !== 13) return null
  return (
    <span className={styles.ean} data-code="ean13">
      <Barcode kind="ean13" value={digits} className={styles.bars} />
      <span>{digits.slice(0, 1)}</span>
      <span>{digits.slice(1, 7)}</span>
      <span>{digits.slice(7)}</span>
    </span>
  )
}

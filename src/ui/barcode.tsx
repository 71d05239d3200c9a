import { useMemo } from 'react'
import { barsPath, code128, code128Digits, ean13 } from './bar-codes.ts'
import styles from './barcode.module.css'
import { classNames } from './class-names.ts'

export interface BarcodeProps {
  /** An order's number (Code 128), an even number of digits (the same, set C), or 13 digits (EAN-13). */
  value: string
  kind?: 'code128' | 'code128Digits' | 'ean13' | undefined
  className?: string | undefined
}

const widthsOf = { code128, code128Digits, ean13 }

/** Real bars of the value, stretched to the width there is. The number stands under it as text: this is decoration to a reader. */
export function Barcode({ value, kind = 'code128', className }: BarcodeProps) {
  const { path, modules } = useMemo(() => barsPath(widthsOf[kind](value), 44), [kind, value])
  return (
    <svg
      className={classNames(styles.bars, className)}
      viewBox={`0 0 ${modules} 44`}
      preserveAspectRatio="none"
      shapeRendering="crispEdges"
      aria-hidden="true"
    >
      <path d={path} />
    </svg>
  )
}

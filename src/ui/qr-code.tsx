import { useMemo } from 'react'
import { encode } from 'uqr'
import { classNames } from './class-names.ts'
import styles from './qr-code.module.css'

export interface QrCodeProps {
  /** What a scanner reads. */
  value: string
  /** What it is, for readers: "QR code with the address of this report". */
  label: string
  className?: string | undefined
}

/** Modules of empty paper on each side (ISO/IEC 18004): without them a scanner may not find it. */
const quiet = 4

/** A QR code: ink on paper in every light, its quiet zone within. Size it by `className`; nothing may lie over it. */
export function QrCode({ value, label, className }: QrCodeProps) {
  const { path, size } = useMemo(() => drawn(value), [value])
  return (
    <svg
      className={classNames(styles.code, className)}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label={label}
    >
      <path d={path} />
    </svg>
  )
}

/** The dark modules as one path, a run of them in a row as one bar, in a box `size` modules wide and high. */
function drawn(value: string): { path: string; size: number } {
  const { data, size } = encode(value, { ecc: 'M', border: quiet })
  let path = ''
  for (const [y, row] of data.entries()) {
    for (let x = 0; x < size; x += 1) {
      const from = x
      while (row[x]) x += 1
      if (x > from) path += `M${from} ${y}h${x - from}v1h${from - x}z`
    }
  }
  return { path, size }
}

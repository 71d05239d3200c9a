import { ChevronRight } from 'lucide-react'
import { Icon } from '#ui/icon.tsx'
import styles from './receipt-row.module.css'

export interface ReceiptRowProps {
  /** "Note" */
  label: string
  /** What is chosen. */
  value: string
  /** Not given once nothing can be changed. */
  onPress?: (() => void) | undefined
  act: string
}

/** One thing about an order that can be chosen, with what is chosen now. */
export function ReceiptRow({ label, value, onPress, act }: ReceiptRowProps) {
  const words = (
    <>
      <span>{label}</span>
      <b>{value}</b>
    </>
  )
  if (!onPress) return <p className={styles.row}>{words}</p>
  return (
    <button type="button" className={styles.row} onClick={onPress} data-act={act}>
      {words}
      <Icon of={ChevronRight} size={20} />
    </button>
  )
}

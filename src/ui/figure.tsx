import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import styles from './figure.module.css'

/** Numerals in the hand that letters price cards: times, counts, measures. Inherits its size. */
export function Figure({ children, className }: { children: ReactNode; className?: string | undefined }) {
  return <span className={classNames(styles.figure, className)}>{children}</span>
}

/** A batch or receipt code. */
export function Code({ children, className }: { children: ReactNode; className?: string | undefined }) {
  return <span className={classNames(styles.code, className)}>{children}</span>
}

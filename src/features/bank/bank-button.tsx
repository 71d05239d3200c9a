import type { ButtonHTMLAttributes } from 'react'
import styles from './bank.module.css'

interface BankButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className'> {
  kind?: 'main' | 'other' | undefined
  /** Under way: it keeps focus and ignores presses. */
  busy?: boolean | undefined
}

/** The bank's button: square, green or white. */
export function BankButton({ kind = 'main', busy, onClick, type, ...rest }: BankButtonProps) {
  return (
    <button
      {...rest}
      type={type === 'submit' ? 'submit' : 'button'}
      className={styles.button}
      data-kind={kind}
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    />
  )
}

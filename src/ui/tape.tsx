import { classNames } from './class-names.ts'
import styles from './tape.module.css'

/** Ink band with gold hazard edges across the picture: recall only. Nothing else on the lane is striped. */
export function Tape({ children, className }: { children: string; className?: string | undefined }) {
  return <strong className={classNames(styles.tape, className)}>{children}</strong>
}

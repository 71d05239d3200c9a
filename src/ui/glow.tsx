import { classNames } from './class-names.ts'
import styles from './glow.module.css'

/** Lantern light, only behind what is live now. `lit` opens once, for the paid moment. Place it with your own class. */
export function Glow({ lit, className }: { lit?: boolean | undefined; className?: string | undefined }) {
  return <span className={classNames(styles.glow, className)} data-lit={lit || undefined} aria-hidden="true" />
}

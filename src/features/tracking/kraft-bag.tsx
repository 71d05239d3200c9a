import styles from './kraft-bag.module.css'

/** The shop's paper bag, drawn: on the belt when it is packed, and in the picture of the door. */
export function KraftBag({ className }: { className?: string | undefined }) {
  return (
    <svg className={className} viewBox="0 0 110 116" aria-hidden="true">
      <g className={styles.bag}>
        <path d="M14 20h82l8 92H6z" />
        <path className={styles.fold} d="M70 20h26l8 92H76z" />
        <path className={styles.rim} d="M14 20h82l1 12H13z" />
        <path className={styles.handle} d="M34 20c0-22 42-22 42 0" />
      </g>
      <ellipse className={styles.lantern} cx="44" cy="70" rx="20" ry="18" />
      <g className={styles.caps}>
        <rect x="36" y="50" width="16" height="4" rx="1" />
        <rect x="36" y="86" width="16" height="4" rx="1" />
      </g>
      <path className={styles.ribs} d="M36 54c-5 10-5 22 0 32M52 54c5 10 5 22 0 32" />
    </svg>
  )
}

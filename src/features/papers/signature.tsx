import styles from './report-page.module.css'

/** The hub's analyst signs every report. Drawn; decoration beside the printed name. */
export function Signature() {
  return (
    <svg className={styles.signature} viewBox="0 0 128 40" aria-hidden="true">
      <path d="M4 15c12-3 26-6 38-7M21 6c-2 9-4 18-9 26 8 1 16-4 21-11-3 6-5 12 0 12 6 0 9-12 13-12 3 0-1 11 3 11 5 0 7-11 11-11 3 0 0 10 4 10 6 0 8-24 14-24 4 0-4 24 2 24 5 0 9-9 14-9s-2 9 4 9 12-4 20-8" />
    </svg>
  )
}

import styles from './code-marks.module.css'
import type { KnownCode } from './codes-in-view.ts'

/** The number a code has, in the picture and in the list. Readers have the list's own order. */
export function CodeMark({ number }: { number: number }) {
  return (
    <span className={styles.mark} aria-hidden="true">
      {number}
    </span>
  )
}

/** The numbers where the codes are, over the picture that stands still. */
export function CodeMarks({ codes }: { codes: readonly KnownCode[] }) {
  return (
    <div className={styles.marks}>
      {codes.map(({ sighting }, at) => {
        if (sighting === null) return null
        const { corners, width, height } = sighting
        // As the video fills its box, so the picture is scaled: by whatever covers it (object-fit: cover).
        const scale = `max(100cqi / ${width}, 100cqb / ${height})`
        const across = mean(corners.map(({ x }) => x)) - width / 2
        const down = mean(corners.map(({ y }) => y)) - height / 2
        const place = { left: `calc(50cqi + ${across} * ${scale})`, top: `calc(50cqb + ${down} * ${scale})` }
        return (
          <span key={at} className={styles.place} style={place}>
            <CodeMark number={at + 1} />
          </span>
        )
      })}
    </div>
  )
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

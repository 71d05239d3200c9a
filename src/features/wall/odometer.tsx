import { type CSSProperties, useState } from 'react'
import styles from './odometer.module.css'

export interface OdometerProps {
  /** A sum as it is written, symbol and separators included. */
  text: string
  /** The clock runs faster than the eye: figures change without rolling. */
  still?: boolean
}

const isDigit = (mark: string): boolean => /\d/.test(mark)

/** How wide it is in its own size, so that it fills its line however many figures it has. */
const widthOf = (marks: readonly string[]): number =>
  marks.reduce((sum, mark) => sum + (isDigit(mark) ? 0.765 : 0.28), 0)

/** A sum on tiles. Each figure that changed rolls up from below, the others stand. Drawn only: whoever shows it says what it is. */
export function Odometer({ text, still = false }: OdometerProps) {
  const [seen, setSeen] = useState({ text, was: text })
  if (seen.text !== text) setSeen({ text, was: seen.text })
  const marks = [...text]
  const old = [...seen.was]
  return (
    <span
      className={styles.row}
      data-still={still || undefined}
      aria-hidden="true"
      style={{ '--em': widthOf(marks) } as CSSProperties}
    >
      {marks.map((mark, at) => {
        // Counted from the right, so that a sum that grows by a figure keeps its others where they are.
        const place = marks.length - at
        if (!isDigit(mark)) return <i key={`${place}${mark}`}>{mark}</i>
        const was = old[old.length - place] ?? ''
        return (
          <b key={place}>
            <span key={mark} data-was={isDigit(was) ? was : ''}>
              {mark}
            </span>
          </b>
        )
      })}
    </span>
  )
}

import type { CSSProperties } from 'react'
import styles from './confetti.module.css'

const pieces = 44
/** Numbers between 0 and 1 that look like chance and are the same on every phone. */
const strewn = (at: number, salt: number): number => (Math.sin(at * 12.9898 + salt * 78.233) * 43_758.5453) % 1

const styleOf = (at: number) =>
  ({
    '--x': Math.abs(strewn(at, 1)),
    '--drift': strewn(at, 2),
    '--late': Math.abs(strewn(at, 3)),
    '--turn': strewn(at, 4),
    '--long': Math.abs(strewn(at, 5)),
  }) as CSSProperties

/** Chads of the punched tags, falling once. Whoever wants less motion sees none. */
export function Confetti() {
  return (
    <div className={styles.air} aria-hidden="true" ref={(air) => air?.showPopover?.()} popover="manual">
      {Array.from({ length: pieces }, (_, at) => (
        <i key={at} style={styleOf(at)} data-ink={at % 4} />
      ))}
    </div>
  )
}

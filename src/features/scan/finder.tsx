import { useLayoutEffect, useRef, type ReactNode, type RefObject } from 'react'
import { closingOn, type Sighting } from './close-on-code.ts'
import styles from './finder.module.css'

export interface FinderProps {
  /** `sweeping` while frames are read, `closed` on a code, `off` when there is no picture, else `still`. */
  mode: 'still' | 'sweeping' | 'closed' | 'off'
  /** Where the code is, if the camera saw it. */
  sighting: Sighting | null
  video: RefObject<HTMLVideoElement | null>
  /** What stands between the brackets when there is no picture. */
  children?: ReactNode
}

const CORNERS = ['top-left', 'top-right', 'bottom-right', 'bottom-left'] as const
const SMALLEST = 150

/** Four brackets and a line of light. On a hit the light stops and the brackets close on the code. */
export function Finder({ mode, sighting, video, children }: FinderProps) {
  const frame = useRef<HTMLDivElement>(null)

  useLayoutEffect(() => {
    const finder = frame.current
    if (mode !== 'closed' || finder === null || video.current === null) return
    const box = finder.getBoundingClientRect()
    const closing = closingOn(sighting, video.current.getBoundingClientRect(), box)
    const width = box.width - closing.left + closing.right
    const height = box.height - closing.top + closing.bottom
    // On a small code four brackets of full length would cross.
    const bracket = Math.min(1, Math.min(width, height) / SMALLEST)
    for (const side of ['left', 'top', 'right', 'bottom'] as const)
      finder.style.setProperty(`--to-${side}`, `${closing[side]}px`)
    finder.style.setProperty('--bracket', String(bracket))
  }, [mode, sighting, video])

  return (
    <div className={styles.room}>
      <div ref={frame} className={styles.finder} data-mode={mode} aria-hidden="true">
        {CORNERS.map((corner, turns) => (
          <svg key={corner} className={styles.bracket} data-corner={corner} viewBox="0 0 62 62">
            <path d="M0 62V38A38 38 0 0 1 38 0H62" transform={`rotate(${turns * 90} 31 31)`} />
          </svg>
        ))}
        <i className={styles.beam} />
      </div>
      {children}
    </div>
  )
}

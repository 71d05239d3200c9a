import { useEffect, useRef, useState } from 'react'
import type { Round } from '#contract/game.ts'
import { hangsAt, swingOf } from '#domain/lantern-game.ts'
import { now } from '#platform/now.ts'
import { prefersStill } from '#platform/prefers-still.ts'
import { pictureUrl } from '#ui/picture-url.ts'
import styles from './swinging-lantern.module.css'

/** How far it swings to each side, in parts of the stage's width. */
const reach = 0.32

/**
 * The lantern whose turn it is, over its match. Where it hangs is a function of the world's clock and of nothing else. For whoever wants
 * nothing to move it hangs still, and the flame burns while it would be near enough.
 */
export function SwingingLantern({ round, turn, out }: { round: Round; turn: number; out: boolean }) {
  const lantern = useRef<HTMLSpanElement>(null)
  const [still] = useState(prefersStill)
  const [near, setNear] = useState(false)
  useEffect(() => {
    const swing = swingOf(round.seed, turn)
    let frame = 0
    let wasNear = false
    const draw = (): void => {
      const x = hangsAt(swing, now() - round.startedAt)
      const isNear = Math.abs(x) <= swing.near
      if (isNear !== wasNear) setNear((wasNear = isNear))
      if (!still && lantern.current) {
        lantern.current.style.transform = `translateX(${(x * reach * 100).toFixed(2)}cqi) rotate(${(-x * 5).toFixed(1)}deg)`
      }
      frame = requestAnimationFrame(draw)
    }
    draw()
    return () => cancelAnimationFrame(frame)
  }, [round.seed, round.startedAt, turn, still])
  return (
    <div
      className={styles.stage}
      data-still={still || undefined}
      data-near={near || undefined}
      data-out={out || undefined}
    >
      <span ref={lantern} className={styles.lantern}>
        <i />
        <img src={pictureUrl('1f3ee', true)} width={132} height={132} alt="" />
      </span>
      <span
        className={styles.reach}
        style={{ inlineSize: `${swingOf(round.seed, turn).near * reach * 200}cqi` }}
        aria-hidden="true"
      />
      <svg className={styles.match} viewBox="0 0 60 110" aria-hidden="true">
        <path className={styles.flame} d="M30 4c12 16 17 24 17 35a17 17 0 0 1-34 0C13 28 18 20 30 4z" />
        <path className={styles.core} d="M30 26c6 8 8 12 8 17a8 8 0 0 1-16 0c0-5 2-9 8-17z" />
        <path className={styles.stick} d="M27 58h6v50h-6z" />
      </svg>
    </div>
  )
}

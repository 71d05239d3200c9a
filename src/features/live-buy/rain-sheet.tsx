import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Rain } from '#contract/coupon.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { at } from '#platform/now.ts'
import { useRate } from '#platform/use-now.ts'
import { useComfort } from '#stores/comfort-store.ts'
import { FallingRain } from './falling-rain.tsx'
import styles from './packet-rain.module.css'
import { RainResult } from './rain-result.tsx'
import { StillRain } from './still-rain.tsx'
import { useOpening } from './use-opening.ts'

/** Whether things may move by themselves for this person, on this phone, at this pace of time. */
function useMayMove(): boolean {
  const still = useComfort((comfort) => comfort.still)
  const rate = useRate()
  const [wantsLess] = useState(() => matchMedia('(prefers-reduced-motion: reduce)').matches)
  return !still && !wantsLess && rate === 1
}

/** A rain over all of the room: falling where things may move, still where not, then what came of it. Escape skips it. */
export function RainSheet({ rain, onGone }: { rain: Rain; onGone: () => void }) {
  const { t } = useMessages()
  const dialog = useRef<HTMLDialogElement>(null)
  const opened = useRef<boolean[]>(Array.from({ length: rain.packets }, () => false))
  const mayMove = useMayMove()
  const { opening, finish, openAll, again } = useOpening(rain)
  const { startsAt, seconds, opensUntil } = rain
  useLayoutEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    return () => shown?.close()
  }, [])
  // Still, there is time until the last moment to open; falling, what was hit is opened when all are down.
  const endsAt = mayMove ? startsAt + seconds * 1000 : opensUntil
  useEffect(() => at(endsAt, () => finish(opened.current)), [endsAt, finish])

  const hit = (no: number): void => {
    opened.current[no] = true
  }
  const skip = (): void => {
    if (opening.is === 'asking') return
    if (opening.is === 'falling' && opened.current.some(Boolean)) finish(opened.current)
    else onGone()
  }
  return (
    <dialog
      ref={dialog}
      className={styles.rain}
      data-zone="live"
      aria-label={t('liveBuy.rain')}
      onCancel={(event) => {
        event.preventDefault()
        skip()
      }}
    >
      {opening.is !== 'falling' ? (
        <RainResult key={opening.is} opening={opening} rain={rain} onAgain={again} onGone={onGone} />
      ) : mayMove ? (
        <FallingRain rain={rain} opened={opened} onHit={hit} onAll={openAll} onSkip={skip} />
      ) : (
        <StillRain rain={rain} onAll={openAll} onSkip={skip} />
      )}
    </dialog>
  )
}

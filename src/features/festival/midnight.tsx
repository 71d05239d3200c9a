import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import type { Festival } from '#contract/festival.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { knock } from '#platform/haptics.ts'
import { useNow, useRate } from '#platform/use-now.ts'
import { useReached } from '#platform/use-reached.ts'
import { Confetti } from './confetti.tsx'
import { MidnightDigits } from './midnight-digits.tsx'
import { digitAt } from './midnight-of.ts'
import styles from './midnight.module.css'
import { useNightSignals } from './night-signals.ts'

/** How long the turned price is looked at before it goes, and the paper takes to fall: wall time. */
const staysMs = 1_800
const fallsMs = 3_200
const strewMs = 120

export interface NightEverywhereProps {
  festival: Festival
  /** The thing whose page is open. */
  gtin?: string | undefined
  /** A payment or a camera is under way: only a pill, which takes nothing away. */
  quiet: boolean
  /** Midnight is at hand. */
  near: boolean
}

/** What the night does beyond its own page: it is told on the phone, and midnight has every page. */
export function NightEverywhere({ near, ...moment }: NightEverywhereProps) {
  useNightSignals(moment.festival)
  return near ? <Midnight {...moment} /> : null
}

/** Midnight on every page: ten digits, the turn, and paper in the air, once. A clock that runs faster than life has no such moment. */
function Midnight({ festival, gtin, quiet }: Omit<NightEverywhereProps, 'near'>) {
  const now = useNow(1_000)
  const fast = useRate() > 1
  const opened = useReached(festival.opensAt)
  const digit = opened ? null : digitAt(festival.opensAt, now)
  const [counted, setCounted] = useState(false)
  const [shut, setShut] = useState(false)
  const [strewn, setStrewn] = useState(false)
  const [phase, setPhase] = useState<'turned' | 'falling' | 'gone'>('turned')
  if (digit !== null && !counted) setCounted(true)
  const turned = opened && counted

  useEffect(() => {
    if (!turned) return
    knock(60)
    // The prices first: nothing is drawn beside them in their instant.
    const strew = setTimeout(() => setStrewn(true), strewMs)
    const leave = setTimeout(() => setPhase('falling'), staysMs)
    const end = setTimeout(() => setPhase('gone'), fallsMs)
    return () => {
      clearTimeout(strew)
      clearTimeout(leave)
      clearTimeout(end)
    }
  }, [turned])

  if (fast || !(digit !== null || (turned && phase !== 'gone'))) return null
  if (quiet) return <Pill digit={digit} />
  return (
    <>
      {!shut && phase === 'turned' && (
        <Full onClose={() => setShut(true)}>
          <MidnightDigits festival={festival} gtin={gtin} digit={digit} onClose={() => setShut(true)} />
        </Full>
      )}
      {strewn && <Confetti />}
    </>
  )
}

function Full({ onClose, children }: { onClose: () => void; children: ReactNode }) {
  const { t } = useMessages()
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    // The whole of it is read first; the way out is one step further.
    shown?.focus()
    return () => shown?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      className={styles.full}
      tabIndex={-1}
      aria-label={t('night.tenLabel')}
      data-midnight=""
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClose={onClose}
    >
      {children}
    </dialog>
  )
}

/** Small, over the wallet or the camera, and never to be pressed. */
function Pill({ digit }: { digit: number | null }) {
  const { t } = useMessages()
  return (
    <div className={styles.pill} role="timer" aria-live="off" aria-label={t('night.tenLabel')}>
      <span aria-hidden="true">
        {digit === null ? t('night.itIsOn') : t('night.pill', { seconds: t('units.seconds', { count: digit }) })}
      </span>
    </div>
  )
}

import { useEffect, useRef, useState, type MouseEvent, type PointerEvent, type ReactNode, type RefObject } from 'react'
import type { Rain } from '#contract/coupon.ts'
import { fen } from '#contract/money.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { knock } from '#platform/haptics.ts'
import { useNow } from '#platform/use-now.ts'
import { Button } from '#ui/button.tsx'
import { Figure } from '#ui/figure.tsx'
import { Glow } from '#ui/glow.tsx'
import { Price } from '#ui/price.tsx'
import styles from './packet-rain.module.css'
import { hitAt, lowestPacket, placePacket, sumOf } from './rain-fall.ts'
import { RainWords } from './rain-words.tsx'
import { useRainCanvas } from './use-rain-canvas.ts'

/** So many words of what was hit stand at once. */
const mostHits = 5

interface Hit {
  no: number
  x: number
  y: number
}

/** The rain itself: packets on a canvas, opened where a finger touches them, or one after the other by a key. */
export function FallingRain({
  rain,
  opened,
  onHit,
  onAll,
  onSkip,
}: {
  rain: Rain
  opened: RefObject<readonly boolean[]>
  onHit: (no: number) => void
  onAll: () => void
  onSkip: () => void
}) {
  const { t, formats } = useMessages()
  const { places, startsAt, seconds } = rain
  const lastsMs = seconds * 1000
  const { attach, msNow, field } = useRainCanvas(places, opened, startsAt, lastsMs)
  const [hits, setHits] = useState<readonly Hit[]>([])
  const [count, setCount] = useState(() => opened.current.filter(Boolean).length)
  const [byKeys, setByKeys] = useState(false)
  const begin = useRef<HTMLButtonElement>(null)
  useEffect(() => begin.current?.focus({ preventScroll: true }), [])

  const openPacket = (no: number, ms: number): void => {
    const packet = places[no]
    const where = { x: 0, y: 0, size: 0, turn: 0 }
    if (no < 0 || !packet || !placePacket(packet, no, ms, field.current, where)) return
    onHit(no)
    knock(15)
    setHits((before) => [...before.slice(1 - mostHits), { no, x: where.x, y: where.y }])
    setCount((before) => before + 1)
  }
  const touched = (event: PointerEvent<HTMLElement>): void => {
    const box = event.currentTarget.getBoundingClientRect()
    const ms = msNow()
    openPacket(hitAt(places, opened.current, ms, field.current, event.clientX - box.left, event.clientY - box.top), ms)
  }
  // A click without a pointer is a key's, or a reader's.
  const pressed = (event: MouseEvent): void => {
    if (event.detail !== 0) return
    const ms = msNow()
    openPacket(lowestPacket(places, opened.current, ms, field.current), ms)
  }
  return (
    <>
      <button
        ref={begin}
        type="button"
        className={styles.field}
        aria-label={t('liveBuy.rainField')}
        onPointerDown={touched}
        onClick={pressed}
        onKeyUp={() => setByKeys(true)}
        data-keys={byKeys || undefined}
        data-act="openPacket"
      >
        <canvas ref={attach} aria-hidden="true" />
      </button>
      <div className={styles.hits} aria-hidden="true">
        {hits.map(({ no, x, y }) => (
          <span
            key={no}
            style={{ insetInlineStart: x, insetBlockStart: y }}
            onAnimationEnd={() => setHits((before) => before.filter((hit) => hit.no !== no))}
          >
            <Glow className={styles.glow} />
            <Figure>{t('liveBuy.plus', { amount: formats.money(places[no]?.amount ?? fen(0)) })}</Figure>
          </span>
        ))}
      </div>
      <Head rain={rain}>
        <p className={styles.got} aria-live="polite">
          {t('liveBuy.gotPackets', { count })}
          <Price className={styles.sum} money={fen(sumOf(places, opened.current))} />
        </p>
      </Head>
      <div className={styles.low}>
        <RainWords rain={rain} />
        <div className={styles.ways}>
          <Button kind="soft" onClick={onAll} data-act="openAll">
            {t('liveBuy.allAtOnce')}
          </Button>
          <Button kind="soft" onClick={onSkip} data-act="skipRain">
            {t('liveBuy.skip')}
          </Button>
        </div>
      </div>
    </>
  )
}

/** Seconds left, as a giant; before the first packet, the seconds to it. One label for readers. */
function Head({ rain: { startsAt, seconds }, children }: { rain: Rain; children: ReactNode }) {
  const { t, formats } = useMessages()
  const now = useNow(1000)
  const endsAt = startsAt + seconds * 1000
  const soon = now < startsAt
  const left = Math.max(0, Math.ceil(((soon ? startsAt : endsAt) - now) / 1000))
  return (
    <div className={styles.head}>
      <p
        className={styles.seconds}
        role="timer"
        aria-label={
          soon
            ? t('liveBuy.envelope', { time: formats.timeToSecond(startsAt) })
            : t('liveBuy.rainLeft', { time: formats.timeToSecond(endsAt) })
        }
      >
        <span aria-hidden="true">
          {soon && <small>{t('liveBuy.rainSoon')}</small>}
          <Figure className={styles.giant}>{left}</Figure>
          <Figure>{t('liveBuy.seconds')}</Figure>
        </span>
      </p>
      {children}
    </div>
  )
}

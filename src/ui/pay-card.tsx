import { useMemo, type ReactNode } from 'react'
import { Barcode } from './barcode.tsx'
import { DemoRibbon } from './demo-ribbon.tsx'
import { guilloche } from './guilloche.ts'
import styles from './pay-card.module.css'
import { QrCode } from './qr-code.tsx'
import { VisuallyHidden } from './visually-hidden.tsx'

export interface PayGroundProps {
  /** "Demo", sewn into the right seam. */
  demo: string
  children: ReactNode
}

/** The wallet opened flat: one piece of blue cloth, its seam all round, for a whole screen. */
export function PayGround({ demo, children }: PayGroundProps) {
  const lines = useMemo(() => guilloche(390, 150).join(''), [])
  return (
    <div className={styles.ground}>
      <svg className={styles.guilloche} viewBox="0 0 390 150" preserveAspectRatio="none" aria-hidden="true">
        <path d={lines} />
      </svg>
      <svg className={styles.seam} aria-hidden="true">
        <rect width="100%" height="100%" rx="30" />
      </svg>
      <DemoRibbon shape="sewn" className={styles.demo}>
        {demo}
      </DemoRibbon>
      {children}
    </div>
  )
}

export interface PayCardProps {
  /** "Your pay code, new every minute" */
  label: string
  /** The digits both codes say; null while there is none to show: its place stays. */
  code: string | null
  barsLabel: string
  qrLabel: string
  /** The digits as text, and what shows them. */
  number: ReactNode
  /** Why the codes are covered: one was used, or a new one is on its way. */
  cover?: ReactNode
  /** The ring and what it means. */
  children: ReactNode
}

/** White in every light: the bars (Code 128, set C) and the QR code of one number, each with the paper it needs around it. */
export function PayCard({ label, code, barsLabel, qrLabel, number, cover, children }: PayCardProps) {
  return (
    <section className={styles.card} data-zone="print" aria-label={label}>
      <div className={styles.codes} data-covered={cover ? '' : undefined}>
        <div className={styles.bars}>
          {code !== null && (
            <>
              <Barcode kind="code128Digits" value={code} className={styles.c128} />
              <VisuallyHidden>
                <span role="img" aria-label={barsLabel} />
              </VisuallyHidden>
            </>
          )}
        </div>
        <div className={styles.number}>{number}</div>
        <div className={styles.square}>
          {code !== null && <QrCode value={code} label={qrLabel} className={styles.qr} />}
        </div>
        {cover && <div className={styles.cover}>{cover}</div>}
      </div>
      <div className={styles.fresh}>{children}</div>
    </section>
  )
}

export interface MinuteRingProps {
  /** Seconds left of the minute, 60 to 1. */
  left: number
  /** Beside the ring. */
  children: ReactNode
}

const length = 2 * Math.PI * 25

/** A minute running out; its last ten seconds in ink. The figure is decoration: the words beside it say the same. */
export function MinuteRing({ left, children }: MinuteRingProps) {
  return (
    <>
      <span className={styles.ring} data-last={left <= 10 || undefined} aria-hidden="true">
        <svg viewBox="0 0 56 56" width="56" height="56">
          <circle cx="28" cy="28" r="25" />
          <circle
            cx="28"
            cy="28"
            r="25"
            strokeDasharray={length}
            strokeDashoffset={length * (1 - Math.min(60, left) / 60)}
            transform="rotate(-90 28 28)"
          />
        </svg>
        <b>{left}</b>
      </span>
      <div className={styles.words}>{children}</div>
    </>
  )
}

import { useId } from 'react'
import { classNames } from './class-names.ts'
import styles from './seal.module.css'

export interface SealProps {
  /** 验 verified, 讫 paid, 注 with a note (ink), or a place where no seal is yet. */
  kind: 'verified' | 'paid' | 'noted' | 'blank'
  /** The words on the ring, above and below; for `blank` the two lines inside. */
  top: string
  bottom: string
  /** The text equivalent: "Batch verified". */
  label: string
  /** Pixels across; 124 on the origin page, 128 on the paid slip. */
  size?: number | undefined
  /** Pressed onto the paper when it appears. */
  stamp?: boolean | undefined
  className?: string | undefined
}

const character = { verified: '验', paid: '讫', noted: '注', blank: '' } as const

/** A seal pressed slightly off square with worn ink. Never a button. */
export function Seal({ kind, top, bottom, label, size = 124, stamp, className }: SealProps) {
  const id = useId()
  return (
    <svg
      className={classNames(styles.seal, className)}
      data-kind={kind}
      data-stamp={stamp || undefined}
      width={size}
      height={size}
      viewBox="0 0 120 120"
      role="img"
      aria-label={label}
    >
      {kind === 'blank' ? (
        <>
          <circle cx="60" cy="60" r="55" strokeWidth="3" strokeDasharray="1 7.6" />
          <circle cx="60" cy="60" r="40" strokeWidth="2" strokeDasharray="1 6" />
          <text className={styles.inside} x="60" y="57">
            {top}
          </text>
          <text className={styles.inside} x="60" y="77">
            {bottom}
          </text>
        </>
      ) : (
        <>
          <defs>
            <path id={`${id}top`} d="M17 60a43 43 0 0 1 86 0" />
            <path id={`${id}bottom`} d="M8 60a52 52 0 0 0 104 0" />
            <filter id={`${id}worn`} x="-5%" y="-5%" width="110%" height="110%">
              <feTurbulence type="fractalNoise" baseFrequency=".8" numOctaves="2" seed="4" result="grain" />
              <feDisplacementMap in="SourceGraphic" in2="grain" scale="1.3" result="rough" />
              <feTurbulence type="fractalNoise" baseFrequency=".09" numOctaves="3" seed="8" />
              <feColorMatrix values="0 0 0 0 0  0 0 0 0 0  0 0 0 0 0  0 0 0 -5 4.35" />
              <feComposite in="rough" operator="in" />
            </filter>
          </defs>
          <g filter={`url(#${id}worn)`}>
            <circle cx="60" cy="60" r="57" strokeWidth="4" />
            <circle cx="60" cy="60" r="35" strokeWidth="2" />
            <text className={styles.ring}>
              <textPath href={`#${id}top`} startOffset="50%">
                {top}
              </textPath>
            </text>
            <text className={styles.ring}>
              <textPath href={`#${id}bottom`} startOffset="50%">
                {bottom}
              </textPath>
            </text>
            <text className={styles.character} x="60" y="76">
              {character[kind]}
            </text>
          </g>
        </>
      )}
    </svg>
  )
}

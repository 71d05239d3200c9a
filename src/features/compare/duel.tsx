import { CreditCard, Wallet } from 'lucide-react'
import { secondsBy, secondsOf, type Measured } from '#domain/measured-run.ts'
import { useMessages } from '#messages/messages-context.tsx'
import type { Way } from '#stores/measuring-store.ts'
import { DemoRibbon } from '#ui/demo-ribbon.tsx'
import { Figure } from '#ui/figure.tsx'
import { Icon } from '#ui/icon.tsx'
import styles from './duel.module.css'
import { wayNames } from './way-words.ts'

export interface Lane {
  way: Way
  run: Measured
  /** Counted on this phone, and no example. */
  measured: boolean
}

/** Both ways, one over the other: seconds as the giant of the shorter one, and what they went by with, to one scale. */
export function Duel({ lanes }: { lanes: readonly Lane[] }) {
  const longest = Math.max(...lanes.map(({ run }) => lengthOf(run)))
  return (
    <div className={styles.duel}>
      {lanes.map((lane) => (
        // A zone brings its own ink; the purse in it is cloth, and brings another.
        <div key={lane.way} data-zone={lane.way === 'wallet' ? 'wallet' : undefined}>
          <LaneCard lane={lane} share={lengthOf(lane.run) / longest} />
        </div>
      ))}
    </div>
  )
}

const lengthOf = ({ stretches }: Measured): number => stretches.reduce((sum, { ms }) => sum + ms, 0)

function LaneCard({ lane: { way, run, measured }, share }: { lane: Lane; share: number }) {
  const { t, formats } = useMessages()
  const sewn = way === 'wallet'
  const seconds = secondsOf(run)
  return (
    <article className={styles.lane} data-way={way}>
      {sewn && (
        <svg className={styles.seam} aria-hidden="true">
          <rect width="100%" height="100%" rx="15" />
        </svg>
      )}
      <DemoRibbon shape={sewn ? 'sewn' : 'plain'} className={styles.demo}>
        {t('compare.demo')}
      </DemoRibbon>
      <h2>
        <Icon of={sewn ? Wallet : CreditCard} size={20} />
        {t(wayNames[way].full)}
        <small>{measured ? t('compare.measured') : t('compare.example')}</small>
      </h2>
      <p className={styles.seconds}>
        <Figure className={styles.figure}>{formats.number(seconds)}</Figure>
        <span className={styles.unit}>{t('compare.unit', { count: seconds })}</span>
      </p>
      <div
        className={styles.line}
        role="img"
        aria-label={t('compare.bar', {
          tap: secondsBy(run, 'tap'),
          key: secondsBy(run, 'key'),
          wait: secondsBy(run, 'wait'),
        })}
        style={{ inlineSize: `${Math.max(4, Math.round(share * 100))}%` }}
      >
        {run.stretches.map(({ kind, ms }, at) => (
          <i key={at} data-kind={kind} style={{ flexGrow: ms }} />
        ))}
      </div>
    </article>
  )
}

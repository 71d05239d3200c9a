import type { CSSProperties } from 'react'
import type { Parcel } from '#contract/parcel.ts'
import { phases, progressOf, type Phase } from '#domain/parcel-progress.ts'
import { useMessages } from '#messages/messages-context.tsx'
import type { MessageId } from '#messages/translator.ts'
import { useNow } from '#platform/use-now.ts'
import styles from './phase-bar.module.css'

const doing = {
  picking: 'tracking.phasePicking',
  packing: 'tracking.phasePacking',
  riding: 'tracking.phaseRiding',
  door: 'tracking.phaseDoor',
} as const satisfies Record<Phase, MessageId>
const done = {
  picking: 'tracking.phasePicked',
  packing: 'tracking.phasePacked',
  riding: 'tracking.phaseRidden',
  door: 'tracking.phaseDoor',
} as const satisfies Record<Phase, MessageId>

/** Four stretches: picked, packed, riding, door. Only the current one is part full. */
export function PhaseBar({ parcel, labelled = true }: { parcel: Parcel; labelled?: boolean }) {
  const { t } = useMessages()
  const now = useNow(1000)
  const { phase, part } = progressOf(parcel, now)
  const current = phase === undefined ? phases.length : phases.indexOf(phase)
  return (
    <ol className={styles.bar} aria-label={t('tracking.progress')} data-bare={labelled ? undefined : ''}>
      {phases.map((name, i) => {
        const state = i < current ? 'done' : i === current ? 'now' : 'ahead'
        return (
          <li
            key={name}
            data-state={state}
            aria-current={state === 'now' ? 'step' : undefined}
            style={state === 'now' ? ({ '--part': part } as CSSProperties) : undefined}
          >
            <span>{t((state === 'done' ? done : doing)[name])}</span>
          </li>
        )
      })}
    </ol>
  )
}

import type { Parcel } from '#contract/parcel.ts'
import { phases, progressOf, type Phase } from '#domain/parcel-progress.ts'
import { useMessages } from '#messages/messages-context.tsx'
import type { MessageId } from '#messages/translator.ts'
import { useNow } from '#platform/use-now.ts'
import { Progress } from '#ui/progress.tsx'
import { doing } from './phase-words.ts'
import styles from './tracking-page.module.css'

const done = {
  ...doing,
  picking: 'tracking.phasePicked',
  packing: 'tracking.phasePacked',
  riding: 'tracking.phaseRidden',
} as const satisfies Record<Phase, MessageId>

/** Four stretches: picked, packed, riding, door. Only the current one is part full. */
export function PhaseBar({ parcel }: { parcel: Parcel }) {
  const { t } = useMessages()
  const { phase, part } = progressOf(parcel, useNow(1000))
  const current = phase === undefined ? phases.length : phases.indexOf(phase)
  const wordOf = (id: Phase, over: boolean) => {
    if (parcel.by === 'nextDay' && id === 'riding') return over ? 'tracking.phaseDriven' : 'tracking.phaseDriving'
    return (over ? done : doing)[id]
  }
  return (
    <Progress
      className={styles.phases}
      label={t('tracking.progress')}
      steps={phases.map((id, i) => ({
        id,
        label: t(wordOf(id, i < current)),
        state: i < current ? 'done' : i === current ? 'now' : 'ahead',
        part,
      }))}
    />
  )
}

import { Snail, Unplug, type LucideIcon } from 'lucide-react'
import type { WorldView } from '#contract/world.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { useWorldControl, worldControls } from '#queries/world-query.ts'
import { Icon } from '#ui/icon.tsx'
import { Switch } from '#ui/switch.tsx'
import styles from './faults.module.css'

/** Wall milliseconds added to every answer when everything is slow: long enough to be seen from the room. */
const slowMs = 2_500

/** What can be made to go wrong here: the next answer lost after the deed, and every answer slow. */
export function FaultSwitches({ faults }: { faults: WorldView['faults'] }) {
  const { t } = useMessages()
  const control = useWorldControl()
  const rows: { word: 'stage.loseAnswer' | 'stage.slow'; icon: LucideIcon; on: boolean; set: (on: boolean) => void }[] =
    [
      {
        word: 'stage.loseAnswer',
        icon: Unplug,
        on: faults.loseAnswers > 0,
        set: (on) => control.mutate(() => worldControls.setFaults({ loseAnswers: on ? 1 : 0, loseAnswersTo: '' })),
      },
      {
        word: 'stage.slow',
        icon: Snail,
        on: faults.latencyMs > 0,
        set: (on) => control.mutate(() => worldControls.setFaults({ latencyMs: on ? slowMs : 0 })),
      },
    ]
  return (
    <ul className={styles.faults}>
      {rows.map(({ word, icon, on, set }) => (
        <li key={word} data-on={on || undefined}>
          <Icon of={icon} />
          <span aria-hidden="true">{t(word)}</span>
          <Switch checked={on} onChange={set} label={t(word)} data-act="set-fault" />
        </li>
      ))}
    </ul>
  )
}

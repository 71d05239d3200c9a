import { Shuffle, Unplug, VideoOff, type LucideIcon } from 'lucide-react'
import { useLocation } from 'react-router'
import { RivalsRate, RoomRate } from '#contract/live.ts'
import type { Faults, WorldView } from '#contract/world.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { useWorldControl, worldControls } from '#queries/world-query.ts'
import { FilterChips } from '#ui/filter-chips.tsx'
import { Icon } from '#ui/icon.tsx'
import { Switch } from '#ui/switch.tsx'
import faultStyles from './faults.module.css'
import styles from './stage-drawer.module.css'

/** Pages with a room on them. */
const rooms = /^\/(live|pavilion)(\/|$)/

interface Fault {
  word: 'stage.dropSockets' | 'stage.mixFrames' | 'stage.videoMissing'
  icon: LucideIcon
  name: keyof Faults & ('dropSockets' | 'mixFrames' | 'videoMissing')
  on: Partial<Faults>
  off: Partial<Faults>
}

const faultRows: Fault[] = [
  { word: 'stage.dropSockets', icon: Unplug, name: 'dropSockets', on: { dropSockets: 3 }, off: { dropSockets: 0 } },
  { word: 'stage.mixFrames', icon: Shuffle, name: 'mixFrames', on: { mixFrames: 30 }, off: { mixFrames: 0 } },
  {
    word: 'stage.videoMissing',
    icon: VideoOff,
    name: 'videoMissing',
    on: { videoMissing: 1 },
    off: { videoMissing: 0 },
  },
]

/** What the crowd of a room says and buys, and what breaks in it: while a room is open. */
export function RoomSwitches({ live, faults }: Pick<WorldView, 'live' | 'faults'>) {
  const { t } = useMessages()
  const control = useWorldControl()
  const { pathname } = useLocation()
  if (!rooms.test(pathname)) return null
  return (
    <section className={styles.part}>
      <h3>{t('stage.inTheRoom')}</h3>
      <FilterChips
        className={styles.scenarios}
        label={t('stage.crowd.rate')}
        pressed={[live.rate]}
        chips={RoomRate.options.map((id) => ({ id, label: t(`stage.crowd.rate.${id}`), act: 'set-crowd' }))}
        onPress={(rate) => control.mutate(() => worldControls.setLive({ rate }))}
      />
      <FilterChips
        className={styles.scenarios}
        label={t('stage.crowd.rivals')}
        pressed={live.rivals ? [live.rivals] : []}
        chips={RivalsRate.options.map((id) => ({ id, label: t(`stage.crowd.rivals.${id}`), act: 'set-rivals' }))}
        onPress={(rivals) => control.mutate(() => worldControls.setLive({ rivals }))}
      />
      <ul className={faultStyles.faults}>
        {faultRows.map(({ word, icon, name, on, off }) => (
          <li key={word} data-on={faults[name] > 0 || undefined}>
            <Icon of={icon} />
            <span aria-hidden="true">{t(word)}</span>
            <Switch
              checked={faults[name] > 0}
              onChange={(wanted) => control.mutate(() => worldControls.setFaults(wanted ? on : off))}
              label={t(word)}
              data-act="set-fault"
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

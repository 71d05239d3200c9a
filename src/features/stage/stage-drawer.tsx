import { useQuery } from '@tanstack/react-query'
import { Check, Pause, Play, Printer, RotateCcw, Scale, SkipForward, Store as StoreIcon, X } from 'lucide-react'
import { Link } from 'react-router'
import type { Rate } from '#contract/time.ts'
import { paths } from '#domain/paths.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { useNow, useRate } from '#platform/use-now.ts'
import { useWorldControl, worldControls, worldQuery } from '#queries/world-query.ts'
import { Button } from '#ui/button.tsx'
import { Figure } from '#ui/figure.tsx'
import { FilterChips } from '#ui/filter-chips.tsx'
import { Icon } from '#ui/icon.tsx'
import { RoundButton } from '#ui/round-button.tsx'
import { RowLink } from '#ui/row-fact.tsx'
import { Sheet, SheetActions, SheetBody, SheetHeader } from '#ui/sheet.tsx'
import { SpeedButtons } from '#ui/speed-buttons.tsx'
import { CheckoutFlags } from './checkout-flags.tsx'
import { cordOf, isNamed, namedKnots, nextNamed } from './cord-span.ts'
import { FaultSwitches } from './faults.tsx'
import { IncidentChips } from './incident-chips.tsx'
import { RecallSwitches } from './recall-switches.tsx'
import { RoomSwitches } from './room-switches.tsx'
import { TimeCord } from './time-cord.tsx'
import styles from './stage-drawer.module.css'

const speeds: { value: Rate; label: string }[] = [
  { value: 1, label: '×1' },
  { value: 10, label: '×10' },
  { value: 60, label: '×60' },
]

/** The presenter's hand on the world: time, scenario, faults, reset. It steers only through the world's own control service. */
export function StageDrawer({ onClose }: { onClose: () => void }) {
  const { t, formats } = useMessages()
  const { data: view } = useQuery(worldQuery)
  const control = useWorldControl()
  const now = useNow(1000)
  const rate = useRate()
  const span = view && cordOf(view, now)
  const next = span && nextNamed(span.knots, now)
  const paused = rate === 0
  return (
    <Sheet open onClose={onClose} label={t('stage.title')} look="step" zone="stage" className={styles.sheet}>
      <SheetHeader
        start={<RoundButton label={t('stage.close')} icon={X} onClick={onClose} />}
        title={
          <span className={styles.title}>
            <i />
            {t('stage.title')}
          </span>
        }
      />
      <SheetBody>
        <div className={styles.clock}>
          <div>
            <h3>{t('stage.storyTime')}</h3>
            <Figure className={styles.time}>{formats.time(now)}</Figure>
            <p>{formats.weekday(now)}</p>
          </div>
          <RoundButton
            className={styles.pause}
            tone="paper"
            label={paused ? t('stage.goOn') : t('stage.pause')}
            icon={paused ? Play : Pause}
            onClick={() => control.mutate(() => worldControls.setClock({ to: 'rate', rate: paused ? 1 : 0 }))}
            data-act="pause-time"
          />
        </div>
        {span && (
          <TimeCord
            span={span}
            now={now}
            onMove={(at) => control.mutate(() => worldControls.setClock({ to: 'instant', at }))}
          />
        )}
        <SpeedButtons
          className={styles.speed}
          label={t('stage.speed')}
          options={speeds}
          value={rate}
          onPress={(speed) => control.mutate(() => worldControls.setClock({ to: 'rate', rate: speed }))}
        />
        {view && (
          <>
            <section className={styles.part}>
              <h3>{t('stage.scenario')}</h3>
              <FilterChips
                className={styles.scenarios}
                label={t('stage.scenario')}
                pressed={[view.scenario]}
                chips={view.scenarios.map(({ name, names }) => ({
                  id: name,
                  label: formats.names(names),
                  icon: name === view.scenario ? Check : undefined,
                  act: 'set-scenario',
                }))}
                onPress={(scenario) => control.mutate(() => worldControls.setScenario({ scenario }))}
              />
            </section>
            <section className={styles.part}>
              <h3>{t('stage.goWrong')}</h3>
              <FaultSwitches faults={view.faults} />
              <RecallSwitches />
            </section>
            <RoomSwitches live={view.live} faults={view.faults} />
            <IncidentChips incidents={view.incidents} />
          </>
        )}
        <section className={styles.part}>
          <h3>{t('stage.checkout')}</h3>
          <CheckoutFlags />
        </section>
        <RowLink
          className={styles.part}
          icon={Scale}
          render={(link) => <Link to={paths.compare()} {...link} onClick={onClose} data-act="openCompare" />}
        >
          <b>{t('stage.compare')}</b>
        </RowLink>
        <RowLink
          className={styles.part}
          icon={Printer}
          render={(link) => <Link to={paths.tags()} {...link} onClick={onClose} data-act="openTags" />}
        >
          <b>{t('stage.tags')}</b>
        </RowLink>
        <RowLink
          className={styles.part}
          icon={StoreIcon}
          render={(link) => <Link to={paths.counter()} {...link} onClick={onClose} data-act="openCounter" />}
        >
          <b>{t('stage.counter')}</b>
        </RowLink>
      </SheetBody>
      <SheetActions pair>
        <Button onClick={() => control.mutate(() => worldControls.reset())} data-act="reset-world">
          <Icon of={RotateCcw} size={20} />
          {t('stage.reset')}
        </Button>
        <Button
          kind="primary"
          disabled={!next}
          onClick={() => next && control.mutate(() => worldControls.setClock({ to: 'instant', at: next.at }))}
          data-act="go-to-next"
        >
          {next
            ? t('stage.toNext', {
                knot: isNamed(next.kind) ? t(namedKnots[next.kind]).toLocaleLowerCase() : t('stage.knotNext'),
                time: formats.time(next.at),
              })
            : t('stage.nothingAhead')}
          <Icon of={SkipForward} size={20} />
        </Button>
      </SheetActions>
    </Sheet>
  )
}

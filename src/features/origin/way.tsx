import {
  Anchor,
  CircleX,
  Egg,
  FileCheck,
  Leaf,
  Milk,
  OctagonAlert,
  PackageCheck,
  Plane,
  ScrollText,
  Snowflake,
  Store,
  Thermometer,
  ThermometerSnowflake,
  Warehouse,
  type LucideIcon,
} from 'lucide-react'
import type { Origin } from '#contract/origin.ts'
import type { Step, StepKind } from '#domain/batch-story.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { JourneyStep, JourneySteps } from '#ui/journey-step.tsx'
import { Block } from '#ui/block.tsx'
import { Corrections } from './corrections.tsx'
import { MixedLots } from './mixed-lots.tsx'
import { stepNote, stepRecord, stepTitle, wayTitle } from './step-words.ts'
import styles from './way.module.css'

const icons: Record<StepKind, LucideIcon> = {
  picked: Leaf,
  pickedByLamplight: Leaf,
  harvested: Leaf,
  landedAndIced: Anchor,
  landedLive: Anchor,
  laid: Egg,
  milked: Milk,
  cooled: Snowflake,
  packed: PackageCheck,
  flown: Plane,
  tested: FileCheck,
  testedAgain: FileCheck,
  failed: CircleX,
  cleared: ScrollText,
  arrived: Warehouse,
  tooWarm: Thermometer,
  unknown: Thermometer,
  onShelf: Store,
  recalled: OctagonAlert,
}
const states = { done: 'done', here: 'here', bad: 'broken', unknown: 'unknown' } as const
const dayMs = 86_400_000

/** Field to shelf, one row to a step. */
export function Way({ origin, story }: { origin: Origin; story: readonly Step[] }) {
  const messages = useMessages()
  const { formats } = messages
  const [first] = story
  if (!first) return <NoRecord />
  const last = story.at(-1) ?? first
  const days = last.at - first.at > dayMs
  return (
    <Block title={wayTitle(origin, first, messages)}>
      <JourneySteps>
        {story.map((step, i) => {
          const day = formats.date(step.at)
          const before = story[i - 1]
          return (
            <JourneyStep
              key={`${step.at} ${step.kind}`}
              time={
                <>
                  {formats.time(step.at)}
                  {/* Longer than a day, a time alone would mislead. */}
                  {days && (!before || formats.date(before.at) !== day) && <small className={styles.day}>{day}</small>}
                </>
              }
              dateTime={new Date(step.at).toISOString()}
              icon={step.kind === 'arrived' && step.celsius !== undefined ? ThermometerSnowflake : icons[step.kind]}
              title={stepTitle(step, origin, messages)}
              note={<Note step={step} origin={origin} />}
              state={states[step.state]}
              thread={story[i + 1]?.state === 'unknown' ? 'unknown' : undefined}
            />
          )
        })}
      </JourneySteps>
      <MixedLots origin={origin} />
      <Corrections origin={origin} />
    </Block>
  )
}

/** Nobody ever said where it came from: that is told, not left out. */
function NoRecord() {
  const { t } = useMessages()
  return (
    <Block title={t('origin.noRecord')}>
      <p className={styles.none}>{t('origin.noRecordBody')}</p>
    </Block>
  )
}

/** Where and who; and, smaller, what the record itself has to say of the row. */
function Note({ step, origin }: { step: Step; origin: Origin }) {
  const messages = useMessages()
  const record = stepRecord(step, messages)
  return (
    <>
      {stepNote(step, origin, messages)}
      {record.length > 0 && (
        <span className={styles.record} data-late={step.late !== undefined || undefined}>
          {record.join(' · ')}
        </span>
      )}
    </>
  )
}

import {
  Anchor,
  CircleX,
  Egg,
  FileCheck,
  Leaf,
  Milk,
  PackageCheck,
  Plane,
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
import { Block } from './block.tsx'
import { stepNote, stepTitle, wayTitle } from './step-words.ts'
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
  arrived: Warehouse,
  tooWarm: Thermometer,
  unknown: Thermometer,
  onShelf: Store,
}
const states = { done: 'done', here: 'here', bad: 'broken', unknown: 'unknown' } as const
const dayMs = 86_400_000

/** Field to shelf, one row to a step. */
export function Way({ origin, story }: { origin: Origin; story: readonly Step[] }) {
  const messages = useMessages()
  const { formats } = messages
  const [first] = story
  if (!first) return null
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
              note={stepNote(step, origin, messages)}
              state={states[step.state]}
              thread={story[i + 1]?.state === 'unknown' ? 'unknown' : undefined}
            />
          )
        })}
      </JourneySteps>
    </Block>
  )
}

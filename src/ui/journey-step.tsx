import { CircleHelp, type LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { Glow } from './glow.tsx'
import { Icon } from './icon.tsx'
import styles from './journey-step.module.css'

export interface JourneyStepProps {
  /** "00:04" */
  time: ReactNode
  /** For machines: an ISO instant. */
  dateTime?: string | undefined
  icon: LucideIcon
  title: ReactNode
  note?: ReactNode
  /** `here` glows: where it is now. `broken` crimson, `stopped` recess, `unknown` a dotted ring with a question. */
  state?: 'done' | 'here' | 'broken' | 'stopped' | 'unknown' | undefined
  /** The thread to the next step: `broken` dashed crimson, `unknown` dotted, `stopped` dashed grey. Follows the state by itself. */
  thread?: 'known' | 'broken' | 'unknown' | 'stopped' | undefined
}

export function JourneySteps({ children, className }: { children: ReactNode; className?: string | undefined }) {
  return <ol className={classNames(styles.steps, className)}>{children}</ol>
}

/** One step from farm to shelf: time, node, what and where. */
export function JourneyStep({ time, dateTime, icon, title, note, state = 'done', thread }: JourneyStepProps) {
  const own = state === 'broken' || state === 'unknown' || state === 'stopped' ? state : 'known'
  return (
    <li
      className={styles.step}
      data-state={state}
      data-thread={thread ?? own}
      aria-current={state === 'here' ? 'step' : undefined}
    >
      {state === 'here' && <Glow className={styles.glow} />}
      <time dateTime={dateTime}>{time}</time>
      <span className={styles.node}>
        <Icon of={state === 'unknown' ? CircleHelp : icon} />
      </span>
      <div className={styles.words}>
        <strong>{title}</strong>
        {note && <p>{note}</p>}
      </div>
    </li>
  )
}

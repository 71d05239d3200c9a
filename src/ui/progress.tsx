import { classNames } from './class-names.ts'
import styles from './progress.module.css'

export interface ProgressStep {
  id: string
  label: string
  state: 'done' | 'now' | 'ahead'
  /** How much of the current step is over, 0 to 1. */
  part?: number | undefined
}

export interface ProgressProps {
  /** "Progress", or with `bars` the whole story in words. */
  label: string
  steps: readonly ProgressStep[]
  /** `bars` is the short form of an order's row. */
  look?: 'labels' | 'bars' | undefined
  className?: string | undefined
}

/** An order's way as equal segments. */
export function Progress({ label, steps, look = 'labels', className }: ProgressProps) {
  const fill = ({ state, part = 0 }: ProgressStep) =>
    state === 'now' && (
      <span className={styles.part} style={{ inlineSize: `${Math.round(Math.min(1, Math.max(0, part)) * 100)}%` }} />
    )
  if (look === 'bars') {
    return (
      <div className={classNames(styles.bars, className)} role="img" aria-label={label}>
        {steps.map((step) => (
          <span key={step.id} className={styles.track} data-state={step.state}>
            {fill(step)}
          </span>
        ))}
      </div>
    )
  }
  return (
    <ol className={classNames(styles.steps, className)} aria-label={label}>
      {steps.map((step) => (
        <li key={step.id} data-state={step.state} aria-current={step.state === 'now' ? 'step' : undefined}>
          <span className={styles.track} data-state={step.state}>
            {fill(step)}
          </span>
          {step.label}
        </li>
      ))}
    </ol>
  )
}

import { classNames } from './class-names.ts'
import { FlipDigits } from './flip-digits.tsx'
import styles from './tag-cord.module.css'
import { Tag } from './tag.tsx'
import { VisuallyHidden } from './visually-hidden.tsx'

export interface TagCordProps {
  /** The whole countdown in words; it is not announced when it changes. */
  label: string
  /** Four tags: `{ value: '01', unit: 'day' }`. */
  tags: readonly { value: string; unit: string }[]
  /** `strip` hangs in the home's gold strip, `hero` is the festival's page. */
  size?: 'strip' | 'hero' | undefined
  /** No folding digits, for fast clocks. */
  still?: boolean | undefined
  className?: string | undefined
}

/** A countdown: four tags on a cord. One cord to a screen. */
export function TagCord({ label, tags, size = 'strip', still, className }: TagCordProps) {
  return (
    <div className={classNames(styles.cord, className)} data-size={size} role="timer" aria-live="off">
      <VisuallyHidden>{label}</VisuallyHidden>
      {size === 'strip' ? (
        <svg className={styles.line} width="254" height="26" viewBox="0 0 254 26" aria-hidden="true">
          <path d="M0 0Q130 26 254 2M48 8v16M104 13v11M160 13v11M216 8v16" />
        </svg>
      ) : (
        <svg className={styles.line} viewBox="0 0 390 52" preserveAspectRatio="none" aria-hidden="true">
          <path d="M-4 2Q195 42 394 2M63 13v36M151 20v29M239 20v29M327 13v36" />
        </svg>
      )}
      <ol aria-hidden="true">
        {tags.map(({ value, unit }, at) => (
          <li key={at}>
            <Tag hang className={styles.tag}>
              <FlipDigits value={value} still={still} className={styles.value} />
              <small>{unit}</small>
            </Tag>
          </li>
        ))}
      </ol>
    </div>
  )
}

import type { Wall } from '#contract/wall.ts'
import { useMessages } from '#messages/messages-context.tsx'
import styles from './milestones.module.css'

const shown = 4
/** What was reached so lately is still worth a glow. */
const lateMs = 8_000

/** The last milestones, each with the time it took, and the next with what is missing. */
export function Milestones({ wall: { milestones, at, since } }: { wall: Wall }) {
  const { t, formats } = useMessages()
  if (milestones.length === 0) return null
  const amount = (minor: number): string => t('wall.yuan', { amount: formats.compact(minor / 100) })
  return (
    <ol className={styles.miles} aria-label={t('wall.milestones')}>
      {milestones.slice(-shown).map(({ minor, afterMs, toGoMinor = 0 }) => (
        <li
          key={minor}
          data-todo={afterMs === undefined || undefined}
          data-new={(afterMs !== undefined && at - since - afterMs < lateMs) || undefined}
        >
          <b>{amount(minor)}</b>
          <small>
            {afterMs === undefined
              ? t('wall.toGo', { amount: formats.compact(toGoMinor / 100) })
              : t('wall.after', { time: elapsed(afterMs) })}
          </small>
        </li>
      ))}
    </ol>
  )
}

/** `19:50`, `1:02:03`: as a stopwatch writes it. */
function elapsed(ms: number): string {
  const seconds = Math.floor(ms / 1000)
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  const two = (count: number): string => String(count).padStart(2, '0')
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`
}

import type { Parcel } from '#contract/parcel.ts'
import type { Talk } from '#contract/talk.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { currentClock } from '#platform/now.ts'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import { nameOf } from './talk-names.ts'
import styles from './talk.module.css'
import { lineWords } from './talk-words.ts'

/** Stands behind the newest line, and anew behind each. */
const scrollHere = (end: HTMLElement | null): void => end?.scrollIntoView({ block: 'end' })

/** What was said, oldest first; the newest stays in view, and readers hear what comes in. */
export function TalkLog({ talk, parcel }: { talk: Talk; parcel: Parcel }) {
  const messages = useMessages()
  const { t, formats } = messages
  const { lines, waiting } = talk
  const paused = currentClock()?.rate === 0
  return (
    <>
      <p className={styles.about}>{t('talk.about')}</p>
      {lines.length === 0 && <p className={styles.nothing}>{t('talk.nothingYet')}</p>}
      {/* Scrolled by keys, too. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div role="log" aria-label={t('talk.log')} tabIndex={0}>
        <ol className={styles.lines}>
          {lines.map((line) => (
            <li key={line.id} data-own={line.from === 'shopper' ? '' : undefined}>
              <VisuallyHidden>
                {line.from === 'shopper' ? t('talk.you') : nameOf(parcel, line.from, messages)}
              </VisuallyHidden>
              <p>{lineWords(line, messages)}</p>
              <small>
                {line.from === 'shopper' ? '' : `${nameOf(parcel, line.from, messages)} `}
                <time>{formats.time(line.at)}</time>
              </small>
            </li>
          ))}
        </ol>
      </div>
      <div className={styles.waits} aria-live="polite">
        {waiting && (paused ? t('talk.paused') : t('talk.answering', { name: nameOf(parcel, talk.with, messages) }))}
      </div>
      <span key={`${lines.length} ${waiting}`} ref={scrollHere} />
    </>
  )
}

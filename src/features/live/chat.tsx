import { ArrowDown } from 'lucide-react'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Frame } from '#contract/live-chat.ts'
import type { Names } from '#contract/names.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { Icon } from '#ui/icon.tsx'
import { ChatAnnouncer } from './chat-announcer.tsx'
import { ChatLine } from './chat-line.tsx'
import { linesAfter, mostLines } from './chat-lines.ts'
import styles from './chat.module.css'
import type { OwnLine } from './use-own-line.ts'

/** So near the end counts as being there. */
const endPx = 28

/** The push line may be quicker than the answer. */
const isSaid = (lines: readonly Frame[], { lineId }: NonNullable<OwnLine['pending']>): boolean =>
  lines.some(({ mine, id }) => mine && id.endsWith(lineId))

/**
 * What is said, newest last. Who scrolls up reads in peace: nothing moves under their finger, and a button says how much is new.
 * The list itself is silent for readers; a line worth hearing is told every few seconds.
 */
export function Chat({
  lines,
  pending,
  rule,
  empty,
}: {
  lines: readonly Frame[]
  pending: OwnLine['pending']
  rule: Names
  empty: string
}) {
  const { t, formats } = useMessages()
  const box = useRef<HTMLDivElement>(null)
  const [frozen, setFrozen] = useState<readonly Frame[] | null>(null)
  const shown = frozen ?? lines
  const fresh = frozen ? linesAfter(lines, frozen.at(-1)).length : 0

  useLayoutEffect(() => {
    if (!frozen && box.current) box.current.scrollTop = box.current.scrollHeight
  })
  // One's own line is at the end: whoever says something wants to see it.
  const [lastPending, setLastPending] = useState(pending)
  if (pending !== lastPending) {
    setLastPending(pending)
    if (pending) setFrozen(null)
  }
  // A sheet or a keyboard makes the room smaller: the end stays the end.
  useEffect(() => {
    const resized = new ResizeObserver(() => {
      const shownBox = box.current
      if (shownBox && shownBox.dataset.read === undefined) shownBox.scrollTop = shownBox.scrollHeight
    })
    if (box.current) resized.observe(box.current)
    return () => resized.disconnect()
  }, [])

  return (
    <div className={styles.chat}>
      <div
        ref={box}
        className={styles.lines}
        role="log"
        aria-live="off"
        aria-label={t('live.chat')}
        // Reachable by keyboard: it scrolls.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        data-read={frozen ? '' : undefined}
        onScroll={({ currentTarget: { scrollHeight, scrollTop, clientHeight } }) => {
          const atEnd = scrollHeight - scrollTop - clientHeight < endPx
          if (atEnd) setFrozen(null)
          else if (!frozen) setFrozen(lines)
        }}
      >
        <p className={styles.rule}>{formats.names(rule)}</p>
        {shown.length === 0 && !pending && <p className={styles.rule}>{empty}</p>}
        <ul>
          {shown.map((line) => (
            <ChatLine key={line.id} line={line} />
          ))}
          {pending && !isSaid(lines, pending) && <ChatLine key={pending.lineId} line={pending} />}
        </ul>
      </div>
      {frozen && fresh > 0 && (
        <button type="button" className={styles.fresh} onClick={() => setFrozen(null)} data-act="newLines">
          <Icon of={ArrowDown} size={18} />
          {fresh < mostLines ? t('live.newLines', { count: fresh }) : t('live.manyNew', { most: mostLines })}
        </button>
      )}
      <ChatAnnouncer lines={lines} />
    </div>
  )
}

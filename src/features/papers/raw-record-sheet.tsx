import { X } from 'lucide-react'
import { useRef, useState } from 'react'
import type { EpcisEvent } from '#contract/epcis.ts'
import type { Origin } from '#contract/origin.ts'
import { printJson } from '#domain/json-print.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { copyText, selectText } from '#platform/clipboard.ts'
import { Button } from '#ui/button.tsx'
import { Code, Figure } from '#ui/figure.tsx'
import { RoundButton } from '#ui/round-button.tsx'
import { Sheet, SheetActions, SheetBody, SheetHeader } from '#ui/sheet.tsx'
import { EventChips } from './event-chips.tsx'
import { EventNote } from './event-note.tsx'
import styles from './raw-record.module.css'

/** What became of pressing Copy: on the clipboard, or only marked because the phone keeps its clipboard to itself. */
type Copied = { event: number; how: 'copied' | 'selected' }

/** Everything that was ever recorded of a batch, one EPCIS event at a time, as the machines have it. */
export function RawRecordSheet({
  origin,
  events,
  complete,
  onDownload,
  onClose,
}: {
  origin: Origin
  events: readonly EpcisEvent[]
  /** False while what was taken back is not here (yet). */
  complete: boolean
  onDownload: () => void
  onClose: () => void
}) {
  const { t } = useMessages()
  const [shown, setShown] = useState(0)
  const [copied, setCopied] = useState<Copied | null>(null)
  const paper = useRef<HTMLPreElement>(null)
  const event = events[shown]
  const number = String(shown + 1)
  const pieces = printJson(event)

  const copy = async (): Promise<void> => {
    const done = await copyText(pieces.map(({ text }) => text).join(''))
    if (!done && paper.current) selectText(paper.current)
    setCopied({ event: shown, how: done ? 'copied' : 'selected' })
  }
  const said = copied?.event === shown ? t(`papers.${copied.how}`, { number }) : ''
  return (
    <Sheet open onClose={onClose} label={t('papers.record')} look="step" className={styles.room}>
      <SheetHeader
        start={<RoundButton label={t('shell.close')} icon={X} onClick={onClose} />}
        title={t('papers.record')}
      />
      <SheetBody className={styles.body}>
        <div className={styles.count}>
          <Figure>{events.length}</Figure>
          <p>
            {t(complete ? 'papers.nothingLeftOut' : 'papers.standing', { count: events.length })}
            <small>
              {t('papers.standard')} <Code>{origin.lot}</Code>
            </small>
          </p>
        </div>
        <EventChips events={events} origin={origin} shown={shown} onShow={setShown} />
        {event && <EventNote event={event} events={events} origin={origin} />}
        <pre
          key={shown}
          ref={paper}
          className={styles.raw}
          // A scroller takes focus, so that arrow keys can move it.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
          aria-label={t('papers.eventNumber', { number })}
        >
          {pieces.map(({ ink, text }, at) =>
            ink === 'mark' ? (
              text
            ) : (
              <span key={at} data-ink={ink}>
                {text}
              </span>
            ),
          )}
        </pre>
      </SheetBody>
      <SheetActions>
        <Button kind="primary" block onClick={onDownload} data-act="downloadRecord">
          {t('papers.downloadAll', { count: events.length })}
        </Button>
        <Button kind="text" onClick={() => void copy()} data-act="copyEvent">
          {t('papers.copyEvent', { number })}
        </Button>
        <p className={styles.said} role="status">
          {said}
        </p>
      </SheetActions>
    </Sheet>
  )
}

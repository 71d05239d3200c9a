import { CircleAlert, CircleCheck } from 'lucide-react'
import type { Instant } from '#contract/time.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { Barcode } from '#ui/barcode.tsx'
import { Icon } from '#ui/icon.tsx'
import { maskedCode } from './code-number.tsx'
import styles from './read-panel.module.css'
import type { Reading } from './use-read-code.ts'
import { WaysOfReading } from './ways-of-reading.tsx'

export interface ReadPanelProps {
  reading: Reading
  onCode: (text: string) => void
  now: Instant
}

/** The till's dark window: how to read a code, and what is known of the one that was read. */
export function ReadPanel({ reading, onCode, now }: ReadPanelProps) {
  const { t } = useMessages()
  const waits = reading.is === 'none' || reading.is === 'notACode'
  return (
    <section className={styles.panel} data-zone="stage" aria-label={t('counter.reading')}>
      {/* Reading goes on until a code is there: what is known of it is said in its place. */}
      {waits ? (
        <WaysOfReading wrong={reading.is === 'notACode'} onCode={onCode} />
      ) : (
        <Known reading={reading} now={now} />
      )}
    </section>
  )
}

function Known({ reading, now }: Pick<ReadPanelProps, 'reading' | 'now'>) {
  const { t, words } = useMessages()
  if (reading.is === 'read' && now < reading.takenUntil) {
    const age = Math.max(0, Math.floor((now - reading.madeAt) / 1000))
    return (
      <div className={styles.read}>
        <span className={styles.window} aria-hidden="true">
          {/* Its shape, not its digits: nobody reads it a second time off this screen. */}
          <Barcode kind="code128Digits" value={shape} className={styles.bars} />
          <i />
        </span>
        <div>
          <p className={styles.good} role="status">
            <Icon of={CircleCheck} />
            {t('counter.codeRead')}
          </p>
          <p>
            <span>{masked(reading.code)}</span>
            <br />
            {t('counter.age', { count: age })}
          </p>
        </div>
      </div>
    )
  }
  if (reading.is === 'checking') return <p role="status">{t('counter.checking')}</p>
  const old = reading.is === 'read'
  return (
    <div role="alert">
      <p className={styles.bad}>
        <Icon of={CircleAlert} />
        {old ? t('counter.grownOld') : t('counter.codeNot')}
      </p>
      <p>
        {old
          ? t('counter.grownOldBody')
          : reading.is === 'refused'
            ? words('refusals', reading.refusal.code, reading.refusal)
            : t('counter.unheardCode')}
      </p>
    </div>
  )
}

const shape = '280000000000000000'

/** `2827 •••• ••0173` */
const masked = (code: string): string => maskedCode(code).replace(/•+/, ' •••• ••')

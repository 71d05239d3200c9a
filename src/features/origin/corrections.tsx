import { PencilLine } from 'lucide-react'
import type { Correction, Origin } from '#contract/origin.ts'
import { useMessages, type Messages } from '#messages/messages-context.tsx'
import { RowFact, Rows } from '#ui/row-fact.tsx'
import styles from './way.module.css'

/** What was put on record and taken back: said, because a record that was never wrong is one nobody looked at. */
export function Corrections({ origin }: { origin: Origin }) {
  const messages = useMessages()
  if (origin.corrections.length === 0) return null
  return (
    <Rows className={styles.aside}>
      {origin.corrections.map((correction) => (
        <RowFact key={correction.eventId} icon={PencilLine} note={whoAndWhen(correction, origin, messages)}>
          <b>{whatWords(correction, messages)}</b>
        </RowFact>
      ))}
    </Rows>
  )
}

function whatWords({ reason, celsius, eventAt }: Correction, { t, formats }: Messages): string {
  const time = formats.time(eventAt)
  if (celsius) {
    const was = t('units.celsius', { count: celsius.was })
    return t('origin.correctedCelsius', { was, is: t('units.celsius', { count: celsius.is }), time })
  }
  return t(`origin.corrected.${reason}`, { time })
}

function whoAndWhen({ by, at }: Correction, { actors }: Origin, { t, formats }: Messages): string {
  const who = actors.find(({ id }) => id === by)
  const when = { date: formats.date(at), time: formats.time(at) }
  return who ? t('origin.correctedBy', { ...when, who: formats.names(who.names) }) : t('origin.correctedAt', when)
}

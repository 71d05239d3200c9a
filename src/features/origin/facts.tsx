import type { Origin } from '#contract/origin.ts'
import { useMessages, type Messages } from '#messages/messages-context.tsx'
import styles from './batch.module.css'

/** The name, and one line of facts under it. */
export function Facts({ origin }: { origin: Origin }) {
  const messages = useMessages()
  return (
    <div className={styles.facts}>
      <h1 tabIndex={-1}>{messages.formats.names(origin.names)}</h1>
      <p>{factsLine(origin, messages)}</p>
    </div>
  )
}

/** A fact so short that it stays on one line: a number is not parted from what it counts. */
const whole = (fact: string): string => (fact.length <= 16 ? fact.replaceAll(' ', '\u00a0') : fact)

/** "300 g · Huize, Yunnan · 2,120 m up"; where the freshness bar is not drawn, the day it began stands here. */
function factsLine({ product, place, detail, freshness, verdict }: Origin, { t, formats }: Messages): string {
  const facts = { measure: formats.names(product.measure), place: formats.names(place) }
  const more =
    verdict.state === 'gap' && freshness
      ? t(`origin.on.${freshness.basis}`, { date: formats.date(freshness.at) })
      : whole(formats.names(detail))
  return more === '' ? t('origin.facts', facts) : t('origin.factsDetail', { ...facts, detail: more })
}

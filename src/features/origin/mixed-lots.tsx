import { Combine } from 'lucide-react'
import type { Origin } from '#contract/origin.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { RowFact } from '#ui/row-fact.tsx'
import { found } from './found.ts'
import styles from './way.module.css'

/** Packed from several harvests: how many, and how much of each. */
export function MixedLots({ origin }: { origin: Origin }) {
  const { t, formats } = useMessages()
  const mixed = found(origin, 'mixedLots')
  if (!mixed) return null
  const parts = mixed.from.map(({ lot, kilograms, place }) => {
    const where = place ? formats.names(place) : lot
    return kilograms === undefined ? where : t('origin.mixedPart', { where, kilograms: formats.number(kilograms) })
  })
  return (
    <RowFact className={styles.aside} icon={Combine} note={parts.join(t('origin.listComma'))}>
      <b>{t('origin.mixed', { count: mixed.from.length })}</b>
    </RowFact>
  )
}

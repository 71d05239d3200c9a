import { Waves } from 'lucide-react'
import type { Origin } from '#contract/origin.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { RowFact } from '#ui/row-fact.tsx'
import { Block } from '#ui/block.tsx'

/** Live goods travel in water: how much air was in it at least, and how warm it was. */
export function Water({ origin: { water } }: { origin: Origin }) {
  const { t, formats } = useMessages()
  if (!water || water.readings.length === 0) return null
  const oxygen = Math.min(...water.readings.map((reading) => reading.oxygen))
  const celsius = water.readings.map((reading) => reading.celsius)
  return (
    <Block title={t(oxygen < water.oxygenMin ? 'origin.waterPoor' : 'origin.water')}>
      <RowFact
        icon={Waves}
        note={t('origin.waterNote', {
          from: formats.celsius(Math.min(...celsius)),
          to: formats.celsius(Math.max(...celsius)),
          count: water.readings.length,
        })}
      >
        <b>{t('origin.oxygen', { amount: formats.number(oxygen), least: formats.number(water.oxygenMin) })}</b>
      </RowFact>
    </Block>
  )
}

import { gtins } from '../shelf-lots.ts'
import type { Batch } from './batch.ts'
import { eventWriter, lotUri } from './event-writer.ts'
import type { Morning } from './morning.ts'
import { places } from './places.ts'

/** The one without a story: a crate at the back door, and nobody ever declared where it had been. */
export function lemonsOn(on: Morning): Batch {
  const write = eventWriter('14', on)
  const lot = { gtin: gtins.lemons, lot: on.lot('AY-1109-L4') }
  return {
    ...lot,
    record: write.record,
    names: { en: 'Anyue lemons', zh: '安岳柠檬', fr: 'Citrons d’Anyue' },
    detail: { en: '', zh: '', fr: '' },
    band: { min: 6, max: 14 },
    shelfCelsius: 10.2,
    events: [
      write.seen('2026-11-09 10:12', {
        what: [{ epcClass: lotUri(lot), quantity: 24 }],
        step: 'receiving',
        disposition: 'in_progress',
        where: places.storeDoor,
      }),
    ],
    certificates: [],
    storage: {
      en: 'On the table for a week, in the fridge for three.',
      zh: '常温一周，冷藏三周。',
      fr: 'Une semaine sur la table, trois au réfrigérateur.',
    },
    remedies: [],
  }
}

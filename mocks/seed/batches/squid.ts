import { gtins } from '../shelf-lots.ts'
import type { Batch } from './batch.ts'
import { certificates } from './certificates.ts'
import { eventWriter, lotUri } from './event-writer.ts'
import { papersOf } from './licences.ts'
import type { Morning } from './morning.ts'
import { actors, places } from './places.ts'

/** The one that failed: the laboratory found too much cadmium, and none of it reached a shelf. */
export function squidOn(on: Morning): Batch {
  const write = eventWriter('13', on)
  const landed = { gtin: '09521000002135', lot: on.lot('XS-PA9-1109') }
  const lot = { gtin: gtins.squid, lot: on.lot('XS-1109-Q5') }
  const onPallet = { what: { pallet: write.pallet } }
  const catch9 = [{ epcClass: lotUri(landed), quantity: 88, uom: 'KGM' }]
  const report = certificates.squid(on)

  return {
    ...lot,
    record: write.record,
    names: { en: 'Xiangshan squid', zh: '象山鱿鱼', fr: 'Calmar de Xiangshan' },
    detail: { en: '', zh: '', fr: '' },
    band: { min: 0, max: 4 },
    shelfCelsius: 1.5,
    events: [
      write.harvested('2026-11-09 02:20', {
        lot: landed,
        kilograms: 88,
        where: places.xiangshanQuay,
        by: actors.pingAn9,
        manner: 'landedAndIced',
      }),
      write.packed('2026-11-09 04:10', {
        from: catch9,
        into: lot,
        pieces: 210,
        where: places.xiangshanLine,
        bestBefore: '2026-11-11',
        celsius: 1.4,
        papers: ['SC-XS-24'],
      }),
      write.palletised('2026-11-09 04:25', {
        caseOf: { gtin: '19521000001111', lot: lot.lot },
        cases: 21,
        where: places.xiangshanLine,
      }),
      write.seen('2026-11-09 04:40', {
        ...onPallet,
        step: 'shipping',
        disposition: 'in_transit',
        where: places.xiangshanLine,
        towards: places.hubDock,
        transport: 'road',
      }),
      write.logged('2026-11-09 04:30', {
        ...onPallet,
        every: 20,
        logger: '95210000LOGF1',
        celsius: '1.4 1.5 1.5 1.6 1.6 1.7 1.6 1.6 1.7 1.8',
      }),
      write.seen('2026-11-09 07:40', {
        ...onPallet,
        step: 'receiving',
        disposition: 'in_progress',
        where: places.hubDock,
        left: places.hubLab,
      }),
      write.seen('2026-11-09 08:50', {
        ...onPallet,
        step: 'inspecting',
        disposition: 'non_conformant',
        where: places.hubLab,
        report: report.number,
      }),
      write.seen('2026-11-09 08:58', {
        ...onPallet,
        step: 'holding',
        disposition: 'non_sellable_other',
        where: places.hubLab,
      }),
      {
        ...write.seen('2026-11-09 12:30', {
          ...onPallet,
          step: 'destroying',
          disposition: 'destroyed',
          where: places.hubDock,
        }),
        action: 'DELETE',
      },
    ],
    certificates: [report],
    licences: papersOf({ code: 'XS', farm: actors.pingAn9.names, packer: places.xiangshanLine }),
    producer: {
      names: { en: 'Boat Ping An 9, Xiangshan', zh: '象山平安 9 号船', fr: 'Bateau Ping An 9, Xiangshan' },
      words: {
        en: 'We fish the outer ground now. We had not known about the inner one.',
        zh: '现在改到外海捕了，之前不知道近海那片的事。',
        fr: 'Nous pêchons désormais au large. Nous ne savions pas, pour les fonds d’ici.',
      },
    },
    storage: {
      en: 'Coldest shelf of the fridge, cleaned, and cooked the same day.',
      zh: '去内脏，放冰箱最冷的一层，当天做。',
      fr: 'Vidé, sur la clayette la plus froide, cuit le jour même.',
    },
    remedies: [],
  }
}

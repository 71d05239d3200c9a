import { gtins } from '../shelf-lots.ts'
import type { Batch } from './batch.ts'
import { certificates } from './certificates.ts'
import { eventWriter, lotUri } from './event-writer.ts'
import { papersOf } from './licences.ts'
import type { Morning } from './morning.ts'
import { actors, places } from './places.ts'

/** What all milk of Haibei has in common, whatever became of it. */
export const milkStory: Pick<Batch, 'names' | 'detail' | 'band' | 'shelfCelsius' | 'producer' | 'storage'> = {
  names: { en: 'Haibei milk', zh: '海北牛奶', fr: 'Lait de Haibei' },
  detail: { en: '3,100 m up', zh: '海拔 3100 米', fr: '3 100 m d’altitude' },
  band: { min: 2, max: 6 },
  shelfCelsius: 3.4,
  producer: {
    names: { en: 'Cai Rang, Haibei', zh: '才让，海北', fr: 'Cai Rang, Haibei' },
    words: {
      en: 'Forty cows, one pasture, no hurry. They know the way down by themselves.',
      zh: '四十头牛，一片草场，不赶时间。下山的路它们自己认得。',
      fr: 'Quarante vaches, un pâturage, aucune hâte. Elles connaissent seules le chemin du retour.',
    },
  },
  storage: {
    en: 'In the fridge, closed, not in the door. Within two days once open.',
    zh: '盖好冷藏，别放冰箱门上。开瓶后两天内喝完。',
    fr: 'Au réfrigérateur, fermée, pas dans la porte. Dans les deux jours une fois ouverte.',
  },
}

/** Milked at dusk on the plateau, bottled the same evening, flown at night. */
export function milkOn(on: Morning): Batch {
  const write = eventWriter('07', on)
  const milked = { gtin: '09521000002074', lot: on.lot('HB-P1-1108') }
  const lot = { gtin: gtins.milk, lot: on.lot('HB-1109-01') }
  const onPallet = { what: { pallet: write.pallet } }
  const rawMilk = [{ epcClass: lotUri(milked), quantity: 310, uom: 'KGM' }]
  const report = certificates.milk(on)

  return {
    ...milkStory,
    ...lot,
    record: write.record,
    events: [
      write.harvested('2026-11-08 17:40', {
        lot: milked,
        kilograms: 310,
        where: places.haibeiPasture,
        by: actors.caiRang,
        manner: 'milked',
        papers: ['GAP-HB-27'],
      }),
      write.packed('2026-11-08 20:30', {
        from: rawMilk,
        into: lot,
        pieces: 300,
        where: places.xiningDairy,
        bestBefore: '2026-11-13',
        papers: ['SC-HB-24'],
        celsius: 3,
      }),
      write.palletised('2026-11-08 22:05', {
        caseOf: { gtin: '19521000001043', lot: lot.lot },
        cases: 25,
        where: places.xiningDairy,
      }),
      write.seen('2026-11-08 22:20', {
        ...onPallet,
        step: 'shipping',
        disposition: 'in_transit',
        where: places.xiningDairy,
        towards: places.xiningAirport,
        transport: 'road',
      }),
      write.seen('2026-11-09 01:15', {
        ...onPallet,
        step: 'departing',
        disposition: 'in_transit',
        where: places.xiningAirport,
        towards: places.shanghaiAirport,
        transport: 'air',
      }),
      write.seen('2026-11-09 04:05', {
        ...onPallet,
        step: 'arriving',
        disposition: 'in_transit',
        where: places.shanghaiAirport,
      }),
      write.logged('2026-11-08 20:40', {
        ...onPallet,
        every: 10,
        logger: '95210000LOG91',
        celsius:
          '3.0 3.0 3.1 3.2 3.2 3.1 3.0 2.8 2.9 2.8 2.8 3.2 3.1 3.2 3.3 3.5 3.5 3.5 3.5 3.6 3.6 3.6 3.6 3.7 3.6 3.5 3.5 3.5 3.4 3.5 3.6 3.5 3.5 3.6 3.5 3.5 3.4 3.3 3.1 3.0 3.1 3.2 3.4 3.5 3.6 3.7 3.9 3.8 3.8 3.8 3.7 3.5 3.5',
      }),
      write.seen('2026-11-09 05:38', {
        ...onPallet,
        step: 'receiving',
        disposition: 'in_progress',
        where: places.hubGate,
        left: places.hubLab,
      }),
      write.seen('2026-11-09 07:10', {
        ...onPallet,
        step: 'inspecting',
        disposition: 'conformant',
        where: places.hubLab,
        report: report.number,
      }),
      write.seen('2026-11-09 08:44', {
        ...onPallet,
        step: 'shipping',
        disposition: 'in_transit',
        where: places.hubGate,
        towards: places.storeDoor,
        transport: 'road',
      }),
      write.logged('2026-11-09 05:30', {
        ...onPallet,
        where: places.hubLab,
        every: 10,
        logger: '95210000LOG20',
        celsius: '3.4 3.5 3.4 3.3 3.2 3.3 3.2 3.2 3.3 3.4 3.6 3.5 3.4 3.4 3.3 3.2 3.1 3.1 3.2 3.3',
      }),
      write.seen('2026-11-09 09:24', {
        ...onPallet,
        step: 'receiving',
        disposition: 'in_progress',
        where: places.storeDoor,
        left: places.storeShelf,
      }),
      write.logged('2026-11-09 08:50', {
        ...onPallet,
        every: 10,
        logger: '95210000LOG37',
        celsius: '3.1 3.1 3.1 3.1 3.2',
      }),
      write.seen('2026-11-09 09:40', {
        what: [{ epcClass: lotUri(lot), quantity: 84 }],
        step: 'stocking',
        disposition: 'sellable_accessible',
        where: places.storeShelf,
        left: places.storeShelf,
      }),
    ],
    certificates: [report],
    licences: papersOf({ code: 'HB', farm: actors.caiRang.names, packer: places.xiningDairy, gapTo: '2027-09-30' }),
    remedies: [],
  }
}

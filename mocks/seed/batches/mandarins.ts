import { gtins } from '../shelf-lots.ts'
import type { Batch } from './batch.ts'
import { certificates } from './certificates.ts'
import { eventWriter, lotUri } from './event-writer.ts'
import { papersOf } from './licences.ts'
import type { Morning } from './morning.ts'
import { actors, places } from './places.ts'

/** The mixed one: fruit of two groves in one bag. Two days from the tree, and two weeks still to go. */
export function mandarinsOn(on: Morning): Batch {
  const write = eventWriter('08', on)
  const picked = { gtin: '09521000002081', lot: on.lot('HY-D2-1107') }
  const lot = { gtin: gtins.mandarins, lot: on.lot('HY-1107-D2') }
  const onPallet = { what: { pallet: write.pallet } }
  const neighbours = { gtin: '09521000002081', lot: on.lot('HY-D5-1107') }
  const fruit = [
    { epcClass: lotUri(picked), quantity: 260, uom: 'KGM' },
    { epcClass: lotUri(neighbours), quantity: 160, uom: 'KGM' },
  ]
  const report = certificates.mandarins(on)

  return {
    ...lot,
    record: write.record,
    names: { en: 'Huangyan mandarins', zh: '黄岩蜜橘', fr: 'Mandarines de Huangyan' },
    detail: { en: 'grove D2', zh: 'D2 果园', fr: 'verger D2' },
    band: { min: 4, max: 10 },
    shelfCelsius: 7.2,
    events: [
      write.harvested('2026-11-07 09:20', {
        lot: picked,
        kilograms: 260,
        where: places.huangyanGrove,
        by: actors.chiWenbo,
        manner: 'picked',
        papers: ['GAP-HY-26'],
      }),
      write.harvested('2026-11-07 10:30', {
        lot: neighbours,
        kilograms: 160,
        where: places.huangyanTerrace,
        by: actors.jiangMeilan,
        manner: 'picked',
      }),
      write.packed('2026-11-07 13:10', {
        from: fruit,
        into: lot,
        pieces: 420,
        where: places.huangyanLine,
        bestBefore: '2026-11-21',
        papers: ['SC-HY-24'],
        celsius: 8.8,
      }),
      write.palletised('2026-11-07 15:30', {
        caseOf: { gtin: '19521000001050', lot: lot.lot },
        cases: 42,
        where: places.huangyanLine,
      }),
      write.seen('2026-11-07 16:00', {
        ...onPallet,
        step: 'shipping',
        disposition: 'in_transit',
        where: places.huangyanLine,
        towards: places.hubGate,
        transport: 'road',
      }),
      write.logged('2026-11-07 13:40', {
        ...onPallet,
        every: 30,
        logger: '95210000LOGA1',
        celsius: '8.6 8.5 8.5 8.3 8.1 6.8 6.6 6.5 6.4 6.2 6.1 6.1 6.0 6.0 5.9',
      }),
      write.seen('2026-11-07 21:02', {
        ...onPallet,
        step: 'receiving',
        disposition: 'in_progress',
        where: places.hubGate,
        left: places.hubLab,
      }),
      write.seen('2026-11-08 06:30', {
        ...onPallet,
        step: 'inspecting',
        disposition: 'conformant',
        where: places.hubLab,
        report: report.number,
      }),
      write.seen('2026-11-08 09:26', {
        ...onPallet,
        step: 'shipping',
        disposition: 'in_transit',
        where: places.hubGate,
        towards: places.storeDoor,
        transport: 'road',
      }),
      write.logged('2026-11-07 21:10', {
        ...onPallet,
        where: places.hubLab,
        every: 30,
        logger: '95210000LOG22',
        celsius: '5.9 5.9 6.0 6.0 6.0 6.0 6.1 6.0 5.9 5.7 5.5 5.4 5.3 5.1 5.0 4.9 4.9 4.9 4.7 4.6 4.6 4.7 4.8 5.0 5.1',
      }),
      write.seen('2026-11-08 10:22', {
        ...onPallet,
        step: 'receiving',
        disposition: 'in_progress',
        where: places.storeDoor,
        left: places.storeShelf,
      }),
      write.logged('2026-11-08 09:40', { ...onPallet, every: 30, logger: '95210000LOG38', celsius: '5.8 5.9' }),
      write.seen('2026-11-08 10:40', {
        what: [{ epcClass: lotUri(lot), quantity: 120 }],
        step: 'stocking',
        disposition: 'sellable_accessible',
        where: places.storeShelf,
        left: places.storeShelf,
      }),
    ],
    certificates: [report],
    licences: papersOf({ code: 'HY', farm: actors.chiWenbo.names, packer: places.huangyanLine, gapTo: '2026-11-28' }),
    producer: {
      names: { en: 'Chi Wenbo, Huangyan', zh: '池文博，黄岩', fr: 'Chi Wenbo, Huangyan' },
      words: {
        en: 'My grandfather planted D2. The old trees give less, and sweeter.',
        zh: 'D2 是爷爷种的。老树结得少，但更甜。',
        fr: 'Mon grand-père a planté D2. Les vieux arbres donnent moins, mais plus sucré.',
      },
    },
    storage: {
      en: 'Somewhere cool with air around them. Eat any soft one first.',
      zh: '放阴凉通风处，先吃软的。',
      fr: 'Au frais, aérées. Mangez d’abord les plus molles.',
    },
    remedies: [],
  }
}

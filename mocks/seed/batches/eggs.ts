import { gtins } from '../shelf-lots.ts'
import type { Batch } from './batch.ts'
import { certificates } from './certificates.ts'
import { eventWriter, lotUri } from './event-writer.ts'
import { papersOf } from './licences.ts'
import type { Morning } from './morning.ts'
import { actors, places } from './places.ts'

/** The one put right: an arrival typed wrongly. Cool rather than cold: eggs are kept in a wider band, and their logger speaks every half hour. */
export function eggsOn(on: Morning): Batch {
  const write = eventWriter('06', on)
  const laid = { gtin: '09521000002067', lot: on.lot('LY-H7-1108') }
  const lot = { gtin: gtins.eggs, lot: on.lot('LY-1108-07') }
  const onPallet = { what: { pallet: write.pallet } }
  const eggsLaid = [{ epcClass: lotUri(laid), quantity: 168, uom: 'KGM' }]
  const report = certificates.eggs(on)
  const arrival = {
    ...onPallet,
    step: 'receiving',
    disposition: 'in_progress',
    where: places.hubGate,
    left: places.hubLab,
  } as const

  return {
    ...lot,
    record: write.record,
    names: { en: 'Free-range eggs', zh: '散养土鸡蛋', fr: 'Œufs de plein air' },
    detail: { en: 'house 7', zh: '7 号鸡舍', fr: 'poulailler 7' },
    band: { min: 8, max: 16 },
    shelfCelsius: 12.6,
    events: [
      write.harvested('2026-11-08 06:30', {
        lot: laid,
        kilograms: 168,
        where: places.linyiHouse,
        by: actors.liuCuifen,
        manner: 'laid',
        papers: ['GAP-LY-27'],
      }),
      write.packed('2026-11-08 09:40', {
        from: eggsLaid,
        into: lot,
        pieces: 280,
        where: places.linyiEggHouse,
        bestBefore: '2026-11-28',
        papers: ['SC-LY-24'],
        celsius: 14.2,
      }),
      write.palletised('2026-11-08 12:20', {
        caseOf: { gtin: '19521000001036', lot: lot.lot },
        cases: 28,
        where: places.linyiEggHouse,
      }),
      write.seen('2026-11-08 13:02', {
        ...onPallet,
        step: 'shipping',
        disposition: 'in_transit',
        where: places.linyiEggHouse,
        towards: places.hubGate,
        transport: 'road',
      }),
      write.logged('2026-11-08 10:10', {
        ...onPallet,
        every: 30,
        logger: '95210000LOG81',
        celsius:
          '14.1 13.9 13.6 13.6 13.4 13.3 13.4 13.3 13.1 13.0 12.8 12.8 12.9 13.0 12.8 12.7 12.5 12.3 12.4 12.7 12.5 12.6 12.7',
      }),
      // Two digits changed places on the dock; the crew saw it when the logger was read.
      ...write.toldWrongly(
        write.seen('2026-11-08 21:34', { ...arrival, celsius: 21.6 }),
        '2026-11-08 22:15',
        write.seen('2026-11-08 21:34', { ...arrival, celsius: 12.6 }),
      ),
      write.seen('2026-11-09 05:50', {
        ...onPallet,
        step: 'inspecting',
        disposition: 'conformant',
        where: places.hubLab,
        report: report.number,
      }),
      write.seen('2026-11-09 09:02', {
        ...onPallet,
        step: 'shipping',
        disposition: 'in_transit',
        where: places.hubGate,
        towards: places.storeDoor,
        transport: 'road',
      }),
      write.logged('2026-11-08 21:40', {
        ...onPallet,
        where: places.hubLab,
        every: 30,
        logger: '95210000LOG22',
        celsius:
          '12.0 11.9 11.9 12.0 12.0 11.9 11.9 11.8 11.7 11.7 11.8 11.6 11.5 11.3 11.3 11.4 11.3 11.4 11.6 11.8 11.8 11.7 11.5',
      }),
      write.seen('2026-11-09 09:58', {
        ...onPallet,
        step: 'receiving',
        disposition: 'in_progress',
        where: places.storeDoor,
        left: places.storeShelf,
      }),
      write.logged('2026-11-09 09:10', { ...onPallet, every: 30, logger: '95210000LOG36', celsius: '11.6 11.6 11.9' }),
      write.seen('2026-11-09 10:15', {
        what: [{ epcClass: lotUri(lot), quantity: 60 }],
        step: 'stocking',
        disposition: 'sellable_accessible',
        where: places.storeShelf,
        left: places.storeShelf,
      }),
    ],
    certificates: [report],
    licences: papersOf({ code: 'LY', farm: actors.liuCuifen.names, packer: places.linyiEggHouse, gapTo: '2027-01-31' }),
    producer: {
      names: { en: 'Liu Cuifen, Linyi', zh: '刘翠芬，临沂', fr: 'Liu Cuifen, Linyi' },
      words: {
        en: 'Two thousand hens under walnut trees. They come in by themselves at dusk.',
        zh: '核桃树下两千只鸡，天一黑自己回舍。',
        fr: 'Deux mille poules sous les noyers. Elles rentrent seules au crépuscule.',
      },
    },
    storage: {
      en: 'Somewhere cool, point down, away from onions. Do not wash them before you keep them.',
      zh: '放阴凉处，尖头朝下，远离葱蒜。存放前不要洗。',
      fr: 'Au frais, pointe en bas, loin des oignons. Ne les lavez pas avant de les garder.',
    },
    remedies: [],
  }
}

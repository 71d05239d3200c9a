import { gtins } from '../shelf-lots.ts'
import type { Batch } from './batch.ts'
import { certificates } from './certificates.ts'
import { eventWriter, lotUri } from './event-writer.ts'
import { papersOf } from './licences.ts'
import type { Morning } from './morning.ts'
import { actors, places } from './places.ts'

/** The one with a note: 22 minutes too warm on the dock, tested again, sold a day shorter and cheaper. */
export function whitePrawnsOn(on: Morning): Batch {
  const write = eventWriter('02', on)
  const landed = { gtin: '09521000002029', lot: on.lot('ZS-HY6-1108') }
  const lot = { gtin: gtins.whitePrawns, lot: on.lot('ZS-1109-K2') }
  const onPallet = { what: { pallet: write.pallet } }
  const catch6 = [{ epcClass: lotUri(landed), quantity: 96, uom: 'KGM' }]
  const report = certificates.whitePrawns(on)

  return {
    ...lot,
    record: write.record,
    names: { en: 'White prawns', zh: '东海白虾', fr: 'Crevettes blanches' },
    detail: { en: '', zh: '', fr: '' },
    band: { min: 0, max: 4 },
    shelfCelsius: 1.5,
    events: [
      write.harvested('2026-11-08 22:10', {
        lot: landed,
        kilograms: 96,
        where: places.zhoushanQuay,
        by: actors.haiYan6,
        manner: 'landedAndIced',
      }),
      write.logged('2026-11-08 22:10', {
        what: catch6,
        where: places.zhoushanQuay,
        every: 10,
        logger: '95210000LOG41',
        celsius:
          '1.6 1.6 1.5 1.4 1.3 1.2 1.2 1.2 1.2 1.3 1.3 1.3 1.3 1.4 1.4 1.5 1.4 1.4 1.3 1.2 1.2 1.1 1.1 1.2 1.1 1.1',
      }),
      write.packed('2026-11-09 02:30', {
        from: catch6,
        into: lot,
        pieces: 320,
        where: places.zhoushanLine,
        bestBefore: '2026-11-12',
        papers: ['SC-ZS-24'],
        celsius: 1.1,
      }),
      write.palletised('2026-11-09 02:52', {
        caseOf: { gtin: '19521000001067', lot: lot.lot },
        cases: 32,
        where: places.zhoushanLine,
      }),
      write.seen('2026-11-09 03:10', {
        ...onPallet,
        step: 'shipping',
        disposition: 'in_transit',
        where: places.zhoushanLine,
        towards: places.hubDock,
        transport: 'road',
      }),
      write.logged('2026-11-09 02:40', {
        ...onPallet,
        every: 10,
        logger: '95210000LOG42',
        celsius:
          '1.2 1.2 1.3 1.3 1.4 1.4 1.4 1.5 1.5 1.5 1.5 1.5 1.5 1.5 1.4 1.4 1.3 1.3 1.3 1.3 1.3 1.4 1.3 1.4 1.5 1.5 1.6 1.6 1.6 1.7',
      }),
      write.seen('2026-11-09 07:41', {
        ...onPallet,
        step: 'arriving',
        disposition: 'in_progress',
        where: places.hubDock,
      }),
      write.logged('2026-11-09 07:40', {
        ...onPallet,
        where: places.hubDock,
        every: 2,
        logger: '95210000LOG20',
        celsius: '1.9 2.3 2.9 3.6 4.4! 5.2! 6.1! 7.0! 7.9! 8.6! 8.0! 7.2! 6.3! 5.4! 4.7! 3.8 3.2 2.8 2.5',
      }),
      write.seen('2026-11-09 08:18', {
        ...onPallet,
        step: 'receiving',
        disposition: 'in_progress',
        where: places.hubDock,
        left: places.hubLab,
      }),
      write.seen('2026-11-09 09:05', {
        ...onPallet,
        step: 'inspecting',
        disposition: 'conformant',
        where: places.hubLab,
        report: report.number,
      }),
      write.seen('2026-11-09 11:50', {
        ...onPallet,
        step: 'shipping',
        disposition: 'in_transit',
        where: places.hubDock,
        towards: places.storeDoor,
        transport: 'road',
      }),
      write.logged('2026-11-09 08:20', {
        ...onPallet,
        where: places.hubLab,
        every: 10,
        logger: '95210000LOG21',
        celsius: '2.3 2.1 1.9 1.7 1.6 1.5 1.5 1.5 1.5 1.4 1.4 1.2 1.2 1.2 1.4 1.4 1.5 1.5 1.5 1.6 1.7 1.7',
      }),
      write.seen('2026-11-09 12:24', {
        ...onPallet,
        step: 'receiving',
        disposition: 'in_progress',
        where: places.storeDoor,
        left: places.storeShelf,
      }),
      write.logged('2026-11-09 12:00', { ...onPallet, every: 10, logger: '95210000LOG32', celsius: '1.7 1.5 1.5 1.4' }),
      write.seen('2026-11-09 12:40', {
        what: [{ epcClass: lotUri(lot), quantity: 64 }],
        step: 'stocking',
        disposition: 'sellable_accessible',
        where: places.storeShelf,
        left: places.storeShelf,
      }),
    ],
    certificates: [report],
    licences: papersOf({ code: 'ZS', farm: actors.haiYan6.names, packer: places.zhoushanLine }),
    producer: {
      names: { en: 'Boat Hai Yan 6, Zhoushan', zh: '舟山海燕 6 号船', fr: 'Bateau Hai Yan 6, Zhoushan' },
      words: {
        en: 'Two nights out, four on board. The ice goes in before the prawns do.',
        zh: '出海两夜，船上四人。冰先下舱，虾后下舱。',
        fr: 'Deux nuits en mer, quatre à bord. La glace entre en cale avant les crevettes.',
      },
    },
    storage: {
      en: 'Coldest shelf of the fridge. Cook them today or tomorrow, or freeze them now.',
      zh: '放冰箱最冷的一层。今明两天煮熟，或者现在就冷冻。',
      fr: 'Sur la clayette la plus froide. À cuire aujourd’hui ou demain, ou à congeler tout de suite.',
    },
    remedies: [{ code: 'crewTold', at: on.instant('2026-11-09 08:31') }],
  }
}

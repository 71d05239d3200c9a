import { gtins } from '../shelf-lots.ts'
import type { Batch } from './batch.ts'
import { eventWriter, lotUri } from './event-writer.ts'
import { papersOf } from './licences.ts'
import type { Morning } from './morning.ts'
import { actors, places } from './places.ts'

/** The one with a gap: the lorry's logger was silent from 19:40 to 02:40, and nobody knows how cold it was. */
export function blueberriesOn(on: Morning): Batch {
  const write = eventWriter('03', on)
  const picked = { gtin: '09521000002036', lot: on.lot('MZ-T9-1108') }
  const lot = { gtin: gtins.blueberries, lot: on.lot('MZ-1108-B4') }
  const onPallet = { what: { pallet: write.pallet } }
  const fruit = [{ epcClass: lotUri(picked), quantity: 62, uom: 'KGM' }]

  return {
    ...lot,
    record: write.record,
    names: { en: 'Yunnan blueberries', zh: '云南蓝莓', fr: 'Myrtilles du Yunnan' },
    detail: { en: '', zh: '', fr: '' },
    band: { min: 1, max: 5 },
    shelfCelsius: 2.7,
    events: [
      write.harvested('2026-11-08 15:10', {
        lot: picked,
        kilograms: 62,
        where: places.mengziTerrace,
        by: actors.puXiaomei,
        manner: 'picked',
        papers: ['ORG-MZ-27'],
      }),
      write.seen('2026-11-08 16:05', {
        what: fruit,
        step: 'storing',
        disposition: 'in_progress',
        where: places.mengziLine,
        celsius: 2.4,
      }),
      write.packed('2026-11-08 17:20', {
        from: fruit,
        into: lot,
        pieces: 480,
        where: places.mengziLine,
        bestBefore: '2026-11-16',
        papers: ['SC-MZ-24'],
      }),
      write.palletised('2026-11-08 18:05', {
        caseOf: { gtin: '19521000001074', lot: lot.lot },
        cases: 40,
        where: places.mengziLine,
      }),
      write.seen('2026-11-08 19:34', {
        ...onPallet,
        step: 'shipping',
        disposition: 'in_transit',
        where: places.mengziBay,
        towards: places.kunmingAirport,
        transport: 'road',
      }),
      write.logged('2026-11-08 15:10', {
        what: fruit,
        where: places.mengziLine,
        every: 10,
        logger: '95210000LOG51',
        celsius:
          '6.4 5.6 4.6 3.7 3.0 2.6 2.4 2.6 2.8 2.9 2.8 2.7 2.6 2.6 2.6 2.5 2.6 2.5 2.5 2.4 2.4 2.3 2.4 2.5 2.6 2.6 2.7 2.7',
      }),
      write.seen('2026-11-09 02:40', {
        ...onPallet,
        step: 'receiving',
        disposition: 'in_progress',
        where: places.hubGate,
        left: places.hubLab,
        celsius: 3.3,
      }),
      write.seen('2026-11-09 10:12', {
        ...onPallet,
        step: 'shipping',
        disposition: 'in_transit',
        where: places.hubGate,
        towards: places.storeDoor,
        transport: 'road',
      }),
      write.logged('2026-11-09 02:50', {
        ...onPallet,
        where: places.hubLab,
        every: 10,
        logger: '95210000LOG20',
        celsius:
          '3.3 3.2 3.1 3.0 2.9 2.9 2.9 2.8 2.7 2.6 2.6 2.6 2.5 2.5 2.5 2.4 2.4 2.4 2.4 2.4 2.5 2.4 2.5 2.6 2.7 2.7 2.8 2.9 2.9 2.9 2.8 2.8 2.8 2.8 2.7 2.7 2.6 2.6 2.6 2.6 2.7 2.7 2.7 2.7',
      }),
      write.seen('2026-11-09 10:54', {
        ...onPallet,
        step: 'receiving',
        disposition: 'in_progress',
        where: places.storeDoor,
        left: places.storeShelf,
      }),
      write.logged('2026-11-09 10:10', {
        ...onPallet,
        every: 10,
        logger: '95210000LOG33',
        celsius: '2.7 2.7 2.7 2.7 2.7 2.7',
      }),
      write.seen('2026-11-09 11:10', {
        what: [{ epcClass: lotUri(lot), quantity: 72 }],
        step: 'stocking',
        disposition: 'sellable_accessible',
        where: places.storeShelf,
        left: places.storeShelf,
      }),
    ],
    certificates: [],
    licences: papersOf({
      code: 'MZ',
      farm: actors.puXiaomei.names,
      packer: places.mengziLine,
      organicTo: '2027-03-31',
    }),
    producer: {
      names: { en: 'Pu Xiaomei, Mengzi', zh: '普小美，蒙自', fr: 'Pu Xiaomei, Mengzi' },
      words: {
        en: 'Nine terraces above the lake. We pick once the dew is off.',
        zh: '湖边九层梯田，等露水干了才采。',
        fr: 'Neuf terrasses au-dessus du lac. Nous cueillons une fois la rosée partie.',
      },
    },
    storage: {
      en: 'In the fridge, in their box, unwashed. The white bloom is their own and is good to eat.',
      zh: '连盒冷藏，先别洗。表面白霜是果粉，可以吃。',
      fr: 'Au réfrigérateur, dans leur boîte, sans les laver. Leur voile blanc est naturel et se mange.',
    },
    remedies: [{ code: 'carrierAsked', at: on.instant('2026-11-09 03:02') }],
  }
}

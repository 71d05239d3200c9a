import { gtins } from '../shelf-lots.ts'
import type { Batch } from './batch.ts'
import { certificates } from './certificates.ts'
import { eventWriter, lotUri } from './event-writer.ts'
import { papersOf } from './licences.ts'
import type { Morning } from './morning.ts'
import { actors, places } from './places.ts'

/** The clean one: picked in the dark, cooled within the hour, flown, tested, on the shelf before lunch. */
export function strawberriesOn(on: Morning): Batch {
  const write = eventWriter('01', on)
  const picked = { gtin: '09521000002012', lot: on.lot('HZ-C12-1109') }
  const lot = { gtin: gtins.strawberries, lot: on.lot('HZ-1109-C12') }
  const onPallet = { what: { pallet: write.pallet } }
  const fruit = [{ epcClass: lotUri(picked), quantity: 137, uom: 'KGM' }]
  const report = certificates.strawberries(on)

  return {
    ...lot,
    record: write.record,
    names: { en: 'Lamplight strawberries', zh: '灯下草莓', fr: 'Fraises à la lanterne' },
    detail: { en: '2,120 m up', zh: '海拔 2120 米', fr: '2 120 m d’altitude' },
    band: { min: 1, max: 4 },
    shelfCelsius: 2.6,
    events: [
      write.harvested('2026-11-09 00:04', {
        lot: picked,
        kilograms: 137,
        where: places.huizePlot,
        by: actors.heGuilan,
        manner: 'pickedByLamplight',
        papers: ['GAP-HZ-27'],
      }),
      write.seen('2026-11-09 01:10', {
        what: fruit,
        step: 'storing',
        disposition: 'in_progress',
        where: places.huizeLine,
        celsius: 2,
      }),
      write.packed('2026-11-09 01:32', {
        from: fruit,
        into: lot,
        pieces: 456,
        where: places.huizeLine,
        bestBefore: '2026-11-14',
        papers: ['SC-HZ-24'],
      }),
      write.palletised('2026-11-09 01:48', {
        caseOf: { gtin: '19521000001012', lot: lot.lot },
        cases: 38,
        where: places.huizeLine,
      }),
      write.seen('2026-11-09 02:02', {
        ...onPallet,
        step: 'shipping',
        disposition: 'in_transit',
        where: places.huizeBay,
        towards: places.kunmingAirport,
        transport: 'road',
      }),
      write.logged('2026-11-09 01:20', {
        what: fruit,
        where: places.huizeLine,
        every: 10,
        logger: '95210000LOG11',
        celsius: '2.1 2.2 2.3 2.2 2.2',
      }),
      write.seen('2026-11-09 04:40', {
        ...onPallet,
        step: 'departing',
        disposition: 'in_transit',
        where: places.kunmingAirport,
        towards: places.shanghaiAirport,
        transport: 'air',
      }),
      write.seen('2026-11-09 07:35', {
        ...onPallet,
        step: 'arriving',
        disposition: 'in_transit',
        where: places.shanghaiAirport,
      }),
      write.logged('2026-11-09 02:10', {
        ...onPallet,
        every: 10,
        logger: '95210000LOG12',
        celsius:
          '2.2 2.1 2.2 2.3 2.3 2.3 2.4 2.4 2.3 2.3 2.3 2.2 2.3 2.5 2.7 3.0 3.0 2.8 2.5 2.4 2.3 2.3 2.2 2.2 2.1 2.0 2.0 1.9 1.9 1.8 1.8 1.8 1.7 1.7 1.7 1.8',
      }),
      write.seen('2026-11-09 08:12', {
        ...onPallet,
        step: 'receiving',
        disposition: 'in_progress',
        where: places.hubGate,
        left: places.hubLab,
      }),
      write.seen('2026-11-09 09:28', {
        ...onPallet,
        step: 'inspecting',
        disposition: 'conformant',
        where: places.hubLab,
        report: report.number,
      }),
      write.seen('2026-11-09 11:25', {
        ...onPallet,
        step: 'shipping',
        disposition: 'in_transit',
        where: places.hubGate,
        towards: places.storeDoor,
        transport: 'road',
      }),
      write.logged('2026-11-09 08:10', {
        ...onPallet,
        where: places.hubLab,
        every: 10,
        logger: '95210000LOG20',
        celsius: '1.8 1.8 1.9 2.0 2.0 2.2 2.2 2.4 2.7 2.9 3.1 3.8 3.6 3.5 3.1 2.8 2.8 2.6 2.5 2.5 2.5',
      }),
      write.seen('2026-11-09 12:02', {
        ...onPallet,
        step: 'receiving',
        disposition: 'in_progress',
        where: places.storeDoor,
        left: places.storeShelf,
      }),
      write.logged('2026-11-09 11:40', { ...onPallet, every: 10, logger: '95210000LOG31', celsius: '2.3 2.4 2.5 2.6' }),
      write.seen('2026-11-09 12:20', {
        what: [{ epcClass: lotUri(lot), quantity: 96 }],
        step: 'stocking',
        disposition: 'sellable_accessible',
        where: places.storeShelf,
        left: places.storeShelf,
      }),
    ],
    certificates: [report],
    licences: papersOf({ code: 'HZ', farm: actors.heGuilan.names, packer: places.huizeLine, gapTo: '2027-05-31' }),
    producer: {
      names: { en: 'He Guilan, Huize', zh: '何桂兰，会泽', fr: 'He Guilan, Huize' },
      words: {
        en: 'Eleven of us pick between midnight and two, when the fruit is coldest.',
        zh: '我们十一个人半夜十二点到两点采，那时果子最凉。',
        fr: 'À onze, nous cueillons entre minuit et deux heures, quand le fruit est au plus frais.',
      },
    },
    storage: {
      en: 'In the fridge, dry, and wash them just before you eat. Best within two days of opening.',
      zh: '冷藏，保持干燥，吃之前再洗。开盒后两天内吃完最好。',
      fr: 'Au réfrigérateur, au sec ; lavez-les juste avant. À manger dans les deux jours après ouverture.',
    },
    remedies: [],
  }
}

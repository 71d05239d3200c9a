import { gtins } from '../shelf-lots.ts'
import type { Batch } from './batch.ts'
import { certificates } from './certificates.ts'
import { eventWriter, lotUri } from './event-writer.ts'
import { papersOf } from './licences.ts'
import type { Morning } from './morning.ts'
import { actors, places } from './places.ts'

/** Live, and clean: rinsed in a tank that is listened to, tied and bedded on wet reed an hour after the pens were lifted. */
export function hairyCrabOn(on: Morning): Batch {
  const write = eventWriter('04', on)
  const lifted = { gtin: '09521000002043', lot: on.lot('GY-T4-1109') }
  const lot = { gtin: gtins.hairyCrab, lot: on.lot('GY-1109-T4') }
  const onPallet = { what: { pallet: write.pallet } }
  const crabs = [{ epcClass: lotUri(lifted), quantity: 54, uom: 'KGM' }]
  const report = certificates.hairyCrab(on)

  return {
    ...lot,
    record: write.record,
    names: { en: 'Gaoyou hairy crab', zh: '高邮湖大闸蟹', fr: 'Crabe chinois de Gaoyou' },
    detail: { en: 'live', zh: '鲜活', fr: 'vivant' },
    band: { min: 4, max: 10 },
    shelfCelsius: 6.4,
    oxygenMin: 5,
    events: [
      write.harvested('2026-11-09 04:50', {
        lot: lifted,
        kilograms: 54,
        where: places.gaoyouPens,
        by: actors.tanShoufu,
        manner: 'landedLive',
        papers: ['GAP-GY-27'],
      }),
      write.water('2026-11-09 04:58', {
        what: crabs,
        where: places.gaoyouShed,
        every: 9,
        pairs: '7.4/13.1 7.6/12.6 7.9/12.2 8.1/11.8 8.0/11.5',
        probe: '95210000TANK2',
      }),
      write.packed('2026-11-09 05:40', {
        from: crabs,
        into: lot,
        pieces: 240,
        where: places.gaoyouShed,
        bestBefore: '2026-11-10',
        papers: ['SC-GY-24'],
        celsius: 6.2,
      }),
      write.palletised('2026-11-09 05:55', {
        caseOf: { gtin: '19521000001029', lot: lot.lot },
        cases: 24,
        where: places.gaoyouShed,
      }),
      write.seen('2026-11-09 06:04', {
        ...onPallet,
        step: 'shipping',
        disposition: 'in_transit',
        where: places.gaoyouShed,
        towards: places.hubGate,
        transport: 'road',
      }),
      write.logged('2026-11-09 05:50', {
        ...onPallet,
        every: 10,
        logger: '95210000LOG61',
        celsius: '6.2 6.3 6.1 6.3 6.5 6.6 6.5 6.3 6.3 6.3 6.4 6.4 6.6 6.5 6.6 6.8 6.8 6.8 6.8 6.7 6.7 6.8',
      }),
      write.seen('2026-11-09 09:26', {
        ...onPallet,
        step: 'receiving',
        disposition: 'in_progress',
        where: places.hubGate,
        left: places.hubLab,
      }),
      write.seen('2026-11-09 10:05', {
        ...onPallet,
        step: 'inspecting',
        disposition: 'conformant',
        where: places.hubLab,
        report: report.number,
      }),
      write.seen('2026-11-09 10:56', {
        ...onPallet,
        step: 'shipping',
        disposition: 'in_transit',
        where: places.hubGate,
        towards: places.storeDoor,
        transport: 'road',
      }),
      write.logged('2026-11-09 09:30', {
        ...onPallet,
        where: places.hubLab,
        every: 10,
        logger: '95210000LOG20',
        celsius: '7.0 6.9 6.7 6.6 6.4 6.3 6.3 6.1 6.0',
      }),
      write.seen('2026-11-09 11:34', {
        ...onPallet,
        step: 'receiving',
        disposition: 'in_progress',
        where: places.storeDoor,
        left: places.storeShelf,
      }),
      write.logged('2026-11-09 11:00', {
        ...onPallet,
        every: 10,
        logger: '95210000LOG34',
        celsius: '6.4 6.3 6.4 6.3 6.4',
      }),
      write.seen('2026-11-09 11:50', {
        what: [{ epcClass: lotUri(lot), quantity: 48 }],
        step: 'stocking',
        disposition: 'sellable_accessible',
        where: places.storeShelf,
        left: places.storeShelf,
      }),
    ],
    certificates: [report],
    licences: papersOf({ code: 'GY', farm: actors.tanShoufu.names, packer: places.gaoyouShed, gapTo: '2027-07-31' }),
    producer: {
      names: { en: 'Tan Shoufu, Gaoyou Lake', zh: '谈守福，高邮湖', fr: 'Tan Shoufu, lac Gaoyou' },
      words: {
        en: 'They eat water weed and snails. We lift the pens before first light, when they are slow.',
        zh: '吃的是水草和螺蛳。天没亮就起网，那时蟹最安静。',
        fr: 'Ils mangent des herbes d’eau et des escargots. Nous levons les parcs avant l’aube, quand ils sont lents.',
      },
    },
    storage: {
      en: 'Keep them tied, under a wet cloth, in the fridge. Steam them alive, today or tomorrow; never eat one that has died.',
      zh: '不要松绳，盖湿布冷藏。今明两天活蒸；死蟹不要吃。',
      fr: 'Gardez-les liés, sous un linge humide, au réfrigérateur. À cuire vivants, aujourd’hui ou demain ; n’en mangez jamais un mort.',
    },
    remedies: [],
  }
}

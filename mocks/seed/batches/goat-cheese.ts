import { gtins } from '../shelf-lots.ts'
import type { Batch } from './batch.ts'
import { certificates } from './certificates.ts'
import { eventWriter, lotUri } from './event-writer.ts'
import { papersOf } from './licences.ts'
import type { Morning } from './morning.ts'
import { actors, places } from './places.ts'

/** The one past its day: nothing was wrong with it, and its last day is over. Its maker's organic paper has run out as well. */
export function goatCheeseOn(on: Morning): Batch {
  const write = eventWriter('12', on)
  const milked = { gtin: '09521000002128', lot: on.lot('SL-P2-1031') }
  const lot = { gtin: gtins.goatCheese, lot: on.lot('SL-1031-02') }
  const onPallet = { what: { pallet: write.pallet } }
  const milk = [{ epcClass: lotUri(milked), quantity: 160, uom: 'KGM' }]
  const report = certificates.goatCheese(on)

  return {
    ...lot,
    record: write.record,
    names: { en: 'Shilin goat cheese', zh: '石林路南乳饼', fr: 'Fromage de chèvre de Shilin' },
    detail: { en: '', zh: '', fr: '' },
    band: { min: 2, max: 6 },
    shelfCelsius: 3.8,
    events: [
      write.harvested('2026-10-31 06:10', {
        lot: milked,
        kilograms: 160,
        where: places.shilinPasture,
        by: actors.angXiuzhen,
        manner: 'milked',
        papers: ['ORG-SL-26'],
      }),
      write.packed('2026-10-31 13:30', {
        from: milk,
        into: lot,
        pieces: 90,
        where: places.shilinDairy,
        bestBefore: '2026-11-06',
        celsius: 4.2,
        papers: ['SC-SL-24'],
      }),
      write.logged('2026-10-31 09:30', {
        what: milk,
        where: places.shilinDairy,
        every: 60,
        logger: '95210000LOGE1',
        celsius: '6.8 5.1 4.3 4.0',
      }),
      write.palletised('2026-10-31 15:00', {
        caseOf: { gtin: '19521000001241', lot: lot.lot },
        cases: 15,
        where: places.shilinDairy,
      }),
      write.seen('2026-10-31 16:00', {
        ...onPallet,
        step: 'shipping',
        disposition: 'in_transit',
        where: places.shilinDairy,
        towards: places.kunmingAirport,
        transport: 'road',
      }),
      write.seen('2026-10-31 20:10', {
        ...onPallet,
        step: 'departing',
        disposition: 'in_transit',
        where: places.kunmingAirport,
        towards: places.shanghaiAirport,
        transport: 'air',
      }),
      write.seen('2026-10-31 23:20', {
        ...onPallet,
        step: 'arriving',
        disposition: 'in_transit',
        where: places.shanghaiAirport,
      }),
      write.logged('2026-10-31 15:10', {
        ...onPallet,
        every: 30,
        logger: '95210000LOGE2',
        celsius: '4.1 4.0 4.0 4.2 4.4 4.3 4.1 4.0 3.9 3.9 4.0 4.2 4.1 4.0 3.9 3.8 3.8 3.9 4.0',
      }),
      write.seen('2026-11-01 01:00', {
        ...onPallet,
        step: 'receiving',
        disposition: 'in_progress',
        where: places.hubGate,
        left: places.hubLab,
      }),
      write.seen('2026-11-01 07:30', {
        ...onPallet,
        step: 'inspecting',
        disposition: 'conformant',
        where: places.hubLab,
        report: report.number,
      }),
      ...write.toStore({
        chilled: { from: '2026-11-01 01:10', every: 60, celsius: '3.9 3.8 3.7 3.7 3.6 3.7 3.7 3.8' },
        left: '2026-11-01 09:00',
        atDoor: '2026-11-01 09:50',
        road: '3.9 4.1 4.2',
        onShelf: '2026-11-01 10:10',
        lot,
        pieces: 30,
      }),
    ],
    certificates: [report],
    licences: papersOf({
      code: 'SL',
      farm: actors.angXiuzhen.names,
      packer: places.shilinDairy,
      organicTo: '2026-10-31',
    }),
    producer: {
      names: { en: 'Ang Xiuzhen, Shilin', zh: '昂秀珍，石林', fr: 'Ang Xiuzhen, Shilin' },
      words: {
        en: 'Sour whey from yesterday sets today’s milk. My mother did it the same.',
        zh: '用昨天的酸浆点今天的奶，我妈也是这么做的。',
        fr: 'Le petit-lait aigre d’hier caille le lait du jour. Ma mère faisait de même.',
      },
    },
    storage: {
      en: 'In the fridge, in its wrap. Fry it within three days of opening.',
      zh: '带膜冷藏，开封后三天内煎完。',
      fr: 'Au réfrigérateur, dans son film. À poêler dans les trois jours.',
    },
    remedies: [],
  }
}

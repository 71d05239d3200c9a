import type { Certificate } from '#contract/origin.ts'
import { gtins } from '../shelf-lots.ts'
import type { Batch } from './batch.ts'
import { eventWriter, lotUri } from './event-writer.ts'
import { papersOf } from './licences.ts'
import { milkStory } from './milk.ts'
import type { Morning } from './morning.ts'
import { actors, places } from './places.ts'

/** The dairy tested it before it left. */
const dairyReport = (on: Morning): Certificate => ({
  number: `XN-${on.date('2026-11-08').slice(2).replaceAll('-', '')}-03`,
  kind: 'inspection',
  issuer: { en: 'Xining dairy laboratory', zh: '西宁乳品间化验室', fr: 'Laboratoire de la laiterie de Xining' },
  sampledAt: on.instant('2026-11-08 21:45'),
  issuedAt: on.instant('2026-11-08 22:10'),
  rows: [
    {
      names: { en: 'Bacteria', zh: '菌落总数', fr: 'Bactéries' },
      value: '210',
      unit: 'CFU/ml',
      limit: '50,000',
      pass: true,
      headline: true,
    },
  ],
  passed: true,
})

/**
 * The night's first milk. The lorry's fridge failed while it waited at the hub's gate, and its logger was read only when the lorry
 * was back: until then the bottles were sold for good ones.
 */
export function milkTooWarmOn(on: Morning): Batch {
  const write = eventWriter('15', on)
  const milked = { gtin: '09521000002074', lot: on.lot('HB-P3-1108') }
  const lot = { gtin: gtins.milk, lot: on.lot('HB-1108-03') }
  const onPallet = { what: { pallet: write.pallet } }
  const report = dairyReport(on)

  return {
    ...milkStory,
    ...lot,
    record: write.record,
    events: [
      write.harvested('2026-11-08 16:20', {
        lot: milked,
        kilograms: 425,
        where: places.haibeiPasture,
        by: actors.caiRang,
        manner: 'milked',
        papers: ['GAP-HB-27'],
      }),
      write.packed('2026-11-08 21:40', {
        from: [{ epcClass: lotUri(milked), quantity: 425, uom: 'KGM' }],
        into: lot,
        pieces: 412,
        where: places.xiningDairy,
        bestBefore: '2026-11-13',
        papers: ['SC-HB-24'],
        celsius: 3.2,
      }),
      write.seen('2026-11-08 22:10', {
        what: [{ epcClass: lotUri(lot), quantity: 412 }],
        step: 'inspecting',
        disposition: 'conformant',
        where: places.xiningDairy,
        report: report.number,
      }),
      write.palletised('2026-11-08 22:20', {
        caseOf: { gtin: '19521000001043', lot: lot.lot },
        cases: 35,
        where: places.xiningDairy,
      }),
      write.seen('2026-11-08 22:35', {
        ...onPallet,
        step: 'shipping',
        disposition: 'in_transit',
        where: places.xiningDairy,
        towards: places.xiningAirport,
        transport: 'road',
      }),
      write.seen('2026-11-08 23:35', {
        ...onPallet,
        step: 'departing',
        disposition: 'in_transit',
        where: places.xiningAirport,
        towards: places.shanghaiAirport,
        transport: 'air',
      }),
      write.seen('2026-11-09 02:25', {
        ...onPallet,
        step: 'arriving',
        disposition: 'in_transit',
        where: places.shanghaiAirport,
      }),
      write.logged('2026-11-08 21:40', {
        ...onPallet,
        every: 15,
        logger: '95210000LOG93',
        celsius: '3.2 3.2 3.1 3.1 3.2 3.3 3.4 3.4 3.5 3.4 3.3 3.3 3.2 3.2 3.3 3.4 3.4 3.5 3.6 3.6 3.8',
      }),
      write.logged('2026-11-09 02:55', {
        ...onPallet,
        where: places.hubGate,
        every: 15,
        logger: '95210000LOG38',
        told: '2026-11-09 09:05',
        celsius: '4.6 6.9! 9.4! 11.4! 10.1! 7.6! 5.4 4.3 3.7 3.5',
      }),
      write.seen('2026-11-09 05:15', {
        ...onPallet,
        step: 'receiving',
        disposition: 'in_progress',
        where: places.storeDoor,
        left: places.storeShelf,
      }),
      write.seen('2026-11-09 06:40', {
        what: [{ epcClass: lotUri(lot), quantity: 412 }],
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

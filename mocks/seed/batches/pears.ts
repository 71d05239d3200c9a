import { gtins } from '../shelf-lots.ts'
import type { Batch } from './batch.ts'
import { certificates } from './certificates.ts'
import { eventWriter, lotUri } from './event-writer.ts'
import { papersOf } from './licences.ts'
import type { Morning } from './morning.ts'
import { actors, places } from './places.ts'

/**
 * The one told late: the harvest when its grower was home again, since no signal reaches the orchard; the night on the road
 * when the lorry's logger was read, ten hours after it came in. And a departure was declared that did not happen.
 */
export function pearsOn(on: Morning): Batch {
  const write = eventWriter('09', on)
  const picked = { gtin: '09521000002098', lot: on.lot('DS-K3-1106') }
  const lot = { gtin: gtins.pears, lot: on.lot('DS-1106-K3') }
  const onPallet = { what: { pallet: write.pallet } }
  const fruit = [{ epcClass: lotUri(picked), quantity: 300, uom: 'KGM' }]
  const report = certificates.pears(on)
  const box = 'TRK47'
  const leaving = {
    ...onPallet,
    step: 'shipping',
    disposition: 'in_transit',
    where: places.dangshanLine,
    towards: places.hubGate,
    transport: 'road',
  } as const

  return {
    ...lot,
    record: write.record,
    names: { en: 'Dangshan pears', zh: '砀山酥梨', fr: 'Poires de Dangshan' },
    detail: { en: 'orchard K3', zh: 'K3 梨园', fr: 'verger K3' },
    band: { min: 0, max: 6 },
    shelfCelsius: 4.1,
    events: [
      write.harvested('2026-11-06 08:30', {
        lot: picked,
        kilograms: 300,
        where: places.dangshanOrchard,
        by: actors.luQinghe,
        manner: 'picked',
        papers: ['GAP-DS-27'],
        told: '2026-11-06 19:10',
      }),
      write.seen('2026-11-06 12:00', {
        what: fruit,
        step: 'storing',
        disposition: 'in_progress',
        where: places.dangshanLine,
        celsius: 3.4,
      }),
      write.logged('2026-11-06 12:00', {
        what: fruit,
        where: places.dangshanLine,
        every: 120,
        logger: '95210000LOGB1',
        celsius: '3.4 2.6 2.1 1.9 1.8 1.8 1.9 1.8 1.7 1.8 1.9 2.0',
      }),
      write.packed('2026-11-07 09:10', {
        from: fruit,
        into: lot,
        pieces: 290,
        where: places.dangshanLine,
        bestBefore: '2026-11-30',
        papers: ['SC-DS-24'],
      }),
      write.palletised('2026-11-07 10:00', {
        caseOf: { gtin: '19521000001470', lot: lot.lot },
        cases: 29,
        where: places.dangshanLine,
      }),
      write.neverHappened(write.seen('2026-11-07 15:00', leaving), '2026-11-07 16:10'),
      write.logged('2026-11-07 10:00', {
        ...onPallet,
        where: places.dangshanLine,
        every: 120,
        logger: '95210000LOGB1',
        celsius: '2.2 2.1 2.0 2.0 1.9 1.9 1.8 1.8 1.9 1.9 1.8 1.8 1.9 2.0 2.0 2.1 2.2',
      }),
      write.lorry('loading', '2026-11-08 18:20', { box, where: places.dangshanLine }),
      write.seen('2026-11-08 18:30', leaving),
      write.logged('2026-11-08 18:40', {
        what: { lorry: box },
        every: 20,
        logger: '95210000LOGB2',
        celsius: '2.4 2.6 2.7 2.9 3.0 3.0 3.1 3.0 3.0 3.1 3.2 3.1 3.1 3.0 3.0 3.1 3.1 3.2 3.2 3.3',
        told: '2026-11-09 11:20',
      }),
      write.lorry('unloading', '2026-11-09 01:25', { box, where: places.hubGate }),
      write.seen('2026-11-09 01:30', {
        ...onPallet,
        step: 'receiving',
        disposition: 'in_progress',
        where: places.hubGate,
        left: places.hubLab,
        celsius: 3.3,
      }),
      write.seen('2026-11-09 05:40', {
        ...onPallet,
        step: 'inspecting',
        disposition: 'conformant',
        where: places.hubLab,
        report: report.number,
      }),
      ...write.toStore({
        chilled: { from: '2026-11-09 01:40', every: 30, celsius: '3.2 3.1 2.9 2.8 2.8 2.7 2.8 2.9 2.8 2.8 2.9 3.0' },
        left: '2026-11-09 07:50',
        atDoor: '2026-11-09 08:40',
        road: '3.2 3.4 3.6',
        onShelf: '2026-11-09 09:00',
        lot,
        pieces: 80,
      }),
    ],
    certificates: [report],
    licences: papersOf({
      code: 'DS',
      farm: actors.luQinghe.names,
      packer: places.dangshanLine,
      gapTo: '2027-08-31',
    }),
    producer: {
      names: { en: 'Lu Qinghe, Dangshan', zh: '陆清和，砀山', fr: 'Lu Qinghe, Dangshan' },
      words: {
        en: 'The oldest tree was here before the road. It still gives four hundred pears.',
        zh: '最老的树比这条路还早，一年还结四百个梨。',
        fr: 'Le plus vieil arbre était là avant la route. Il donne encore quatre cents poires.',
      },
    },
    storage: {
      en: 'In the fridge drawer, each in its paper. Keep them away from apples.',
      zh: '带纸套放冰箱果蔬格，别和苹果放一起。',
      fr: 'Dans le bac à légumes, chacune dans son papier, loin des pommes.',
    },
    remedies: [],
  }
}

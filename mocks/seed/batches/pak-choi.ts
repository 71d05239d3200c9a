import { gtins } from '../shelf-lots.ts'
import type { Batch } from './batch.ts'
import { certificates } from './certificates.ts'
import { eventWriter, lotUri } from './event-writer.ts'
import { papersOf } from './licences.ts'
import type { Morning } from './morning.ts'
import { actors, places } from './places.ts'

/** The near one: cut this morning across the river, five hours from bed to shelf. */
export function pakChoiOn(on: Morning): Batch {
  const write = eventWriter('05', on)
  const cut = { gtin: '09521000002050', lot: on.lot('CM-A7-1109') }
  const lot = { gtin: gtins.pakChoi, lot: on.lot('CM-1109-A7') }
  const onPallet = { what: { pallet: write.pallet } }
  const leaves = [{ epcClass: lotUri(cut), quantity: 152, uom: 'KGM' }]
  const report = certificates.pakChoi(on)

  return {
    ...lot,
    record: write.record,
    names: { en: 'Chongming pak choi', zh: '崇明青菜', fr: 'Pak choï de Chongming' },
    detail: { en: 'bed A7', zh: 'A7 畦', fr: 'planche A7' },
    band: { min: 1, max: 6 },
    shelfCelsius: 3.4,
    events: [
      write.harvested('2026-11-09 07:45', {
        lot: cut,
        kilograms: 152,
        where: places.chongmingBeds,
        by: actors.shiYonglin,
        manner: 'picked',
        papers: ['GAP-CM-27', 'ORG-CM-27'],
      }),
      write.packed('2026-11-09 08:50', {
        from: leaves,
        into: lot,
        pieces: 380,
        where: places.chongmingLine,
        bestBefore: '2026-11-12',
        papers: ['SC-CM-24'],
        celsius: 3.4,
      }),
      write.palletised('2026-11-09 09:04', {
        caseOf: { gtin: '19521000000176', lot: lot.lot },
        cases: 19,
        where: places.chongmingLine,
      }),
      write.seen('2026-11-09 09:12', {
        ...onPallet,
        step: 'shipping',
        disposition: 'in_transit',
        where: places.chongmingLine,
        towards: places.hubGate,
        transport: 'road',
      }),
      write.logged('2026-11-09 09:00', {
        ...onPallet,
        every: 10,
        logger: '95210000LOG71',
        celsius: '3.2 3.2 2.9 3.0 3.2 3.2 3.0 3.0 3.1 3.2',
      }),
      write.seen('2026-11-09 10:34', {
        ...onPallet,
        step: 'receiving',
        disposition: 'in_progress',
        where: places.hubGate,
        left: places.hubLab,
      }),
      write.seen('2026-11-09 11:02', {
        ...onPallet,
        step: 'inspecting',
        disposition: 'conformant',
        where: places.hubLab,
        report: report.number,
      }),
      write.seen('2026-11-09 11:44', {
        ...onPallet,
        step: 'shipping',
        disposition: 'in_transit',
        where: places.hubGate,
        towards: places.storeDoor,
        transport: 'road',
      }),
      write.logged('2026-11-09 10:40', {
        ...onPallet,
        where: places.hubLab,
        every: 10,
        logger: '95210000LOG20',
        celsius: '3.2 3.1 3.1 3.1 3.2 3.2 3.1',
      }),
      write.seen('2026-11-09 12:22', {
        ...onPallet,
        step: 'receiving',
        disposition: 'in_progress',
        where: places.storeDoor,
        left: places.storeShelf,
      }),
      write.logged('2026-11-09 11:50', { ...onPallet, every: 10, logger: '95210000LOG35', celsius: '3.3 3.2 3.1 3.0' }),
      write.seen('2026-11-09 12:35', {
        what: [{ epcClass: lotUri(lot), quantity: 90 }],
        step: 'stocking',
        disposition: 'sellable_accessible',
        where: places.storeShelf,
        left: places.storeShelf,
      }),
    ],
    certificates: [report],
    licences: papersOf({
      code: 'CM',
      farm: actors.shiYonglin.names,
      packer: places.chongmingLine,
      gapTo: '2027-06-30',
      organicTo: '2027-06-30',
    }),
    producer: {
      names: { en: 'Shi Yonglin, Chongming', zh: '施永林，崇明', fr: 'Shi Yonglin, Chongming' },
      words: {
        en: 'Sandy beds by the river, no plastic over them. We cut when the leaves are as long as a hand.',
        zh: '江边沙土地，不盖膜。叶子长到一掌长就收。',
        fr: 'Des planches sableuses au bord du fleuve, sans plastique. Nous coupons quand la feuille a la longueur d’une main.',
      },
    },
    storage: {
      en: 'In the fridge, in its bag, standing up if you can. Wash before you cook.',
      zh: '连袋冷藏，最好竖着放。下锅前再洗。',
      fr: 'Au réfrigérateur, dans son sachet, debout si possible. Lavez avant de cuire.',
    },
    remedies: [],
  }
}

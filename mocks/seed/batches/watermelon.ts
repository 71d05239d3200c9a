import { gtins } from '../shelf-lots.ts'
import type { Batch } from './batch.ts'
import { certificates } from './certificates.ts'
import { eventWriter, lotUri } from './event-writer.ts'
import { papersOf } from './licences.ts'
import type { Morning } from './morning.ts'
import { actors, places } from './places.ts'

/** The one sold piece by piece: every melon has a number, and one number was copied. */
export function watermelonOn(on: Morning): Batch {
  const write = eventWriter('11', on)
  const picked = { gtin: '09521000002111', lot: on.lot('LS-M6-1107') }
  const lot = { gtin: gtins.watermelon, lot: on.lot('LS-1107-M6') }
  const onPallet = { what: { pallet: write.pallet } }
  const fruit = [{ epcClass: lotUri(picked), quantity: 210, uom: 'KGM' }]
  const report = certificates.watermelon(on)

  return {
    ...lot,
    record: write.record,
    names: { en: 'Black-skin watermelon', zh: '陵水黑皮西瓜', fr: 'Pastèque à peau noire' },
    detail: { en: 'field M6', zh: 'M6 号田', fr: 'champ M6' },
    band: { min: 8, max: 15 },
    shelfCelsius: 11.4,
    events: [
      write.harvested('2026-11-07 06:40', {
        lot: picked,
        kilograms: 210,
        where: places.lingshuiField,
        by: actors.fuShuixian,
        manner: 'picked',
        papers: ['GAP-LS-27'],
      }),
      write.packed('2026-11-07 10:30', {
        from: fruit,
        into: lot,
        pieces: 60,
        where: places.lingshuiLine,
        bestBefore: '2026-11-17',
        celsius: 13.6,
        papers: ['SC-LS-24'],
      }),
      write.palletised('2026-11-07 11:00', {
        caseOf: { gtin: '19521000001494', lot: lot.lot },
        cases: 15,
        where: places.lingshuiLine,
      }),
      write.seen('2026-11-07 11:20', {
        ...onPallet,
        step: 'shipping',
        disposition: 'in_transit',
        where: places.lingshuiLine,
        towards: places.haikouAirport,
        transport: 'road',
      }),
      write.seen('2026-11-07 16:40', {
        ...onPallet,
        step: 'departing',
        disposition: 'in_transit',
        where: places.haikouAirport,
        towards: places.shanghaiAirport,
        transport: 'air',
      }),
      write.seen('2026-11-07 19:50', {
        ...onPallet,
        step: 'arriving',
        disposition: 'in_transit',
        where: places.shanghaiAirport,
      }),
      write.logged('2026-11-07 11:30', {
        ...onPallet,
        every: 30,
        logger: '95210000LOGD1',
        celsius: '13.4 13.1 12.8 12.6 12.4 12.3 12.3 12.6 12.9 13.2 13.0 12.6 12.2 12.0 11.9 11.8 11.8 11.9 12.1',
      }),
      write.seen('2026-11-07 21:10', {
        ...onPallet,
        step: 'receiving',
        disposition: 'in_progress',
        where: places.hubGate,
        left: places.hubLab,
      }),
      write.seen('2026-11-08 06:10', {
        ...onPallet,
        step: 'inspecting',
        disposition: 'conformant',
        where: places.hubLab,
        report: report.number,
      }),
      ...write.toStore({
        chilled: {
          from: '2026-11-07 21:20',
          every: 60,
          celsius: '12.1 11.9 11.7 11.6 11.5 11.5 11.4 11.4 11.5 11.5 11.6 11.6 11.7',
        },
        left: '2026-11-08 09:50',
        atDoor: '2026-11-08 10:40',
        road: '11.9 12.2 12.4',
        onShelf: '2026-11-08 11:00',
        lot,
        pieces: 8,
      }),
    ],
    certificates: [report],
    licences: papersOf({
      code: 'LS',
      farm: actors.fuShuixian.names,
      packer: places.lingshuiLine,
      gapTo: '2027-02-28',
    }),
    producer: {
      names: { en: 'Fu Shuixian, Lingshui', zh: '符水仙，陵水', fr: 'Fu Shuixian, Lingshui' },
      words: {
        en: 'One melon to a vine. We turn each a little every third day, so that it has no pale side.',
        zh: '一藤只留一瓜，三天转一次，不留白肚皮。',
        fr: 'Une pastèque par pied. Nous la tournons un peu tous les trois jours : pas de côté pâle.',
      },
    },
    storage: {
      en: 'Whole, somewhere cool, for a week. Once cut, covered in the fridge, two days.',
      zh: '整个放阴凉处可放一周；切开后盖好冷藏，两天内吃完。',
      fr: 'Entière, au frais, une semaine. Coupée, couverte, deux jours au réfrigérateur.',
    },
    remedies: [],
  }
}

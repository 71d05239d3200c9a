import { gtins } from '../shelf-lots.ts'
import type { Batch } from './batch.ts'
import { certificates } from './certificates.ts'
import { eventWriter, lotUri } from './event-writer.ts'
import { borderPapers, papersOf } from './licences.ts'
import type { Morning } from './morning.ts'
import { actors, places } from './places.ts'

/** The one from abroad: flown from Kenya, a night with customs, let through with three papers. */
export function avocadosOn(on: Morning): Batch {
  const write = eventWriter('10', on)
  const picked = { gtin: '09521000002104', lot: on.lot('KE-B2-1105') }
  const lot = { gtin: gtins.avocados, lot: on.lot('KE-1105-B2') }
  const onPallet = { what: { pallet: write.pallet } }
  const fruit = [{ epcClass: lotUri(picked), quantity: 96, uom: 'KGM' }]
  const report = certificates.avocados(on)
  const papers = borderPapers(on, {
    code: 'KE',
    shipper: places.thikaLine.names,
    plantHealth: { en: 'Plant health office, Nairobi', zh: '内罗毕植物检疫站', fr: 'Service phytosanitaire, Nairobi' },
    shipped: '2026-11-06 02:10',
    entered: '2026-11-06 23:05',
    cleared: '2026-11-07 15:20',
  })

  return {
    ...lot,
    record: write.record,
    names: { en: 'Kenyan avocados', zh: '肯尼亚牛油果', fr: 'Avocats du Kenya' },
    detail: { en: '1,600 m up', zh: '海拔 1600 米', fr: '1 600 m d’altitude' },
    band: { min: 4, max: 8 },
    shelfCelsius: 6.3,
    events: [
      write.harvested('2026-11-05 13:20', {
        lot: picked,
        kilograms: 96,
        where: places.murangaOrchard,
        by: actors.wanjikuMuthoni,
        manner: 'picked',
        country: 'KE',
        papers: ['GAP-KE-27'],
      }),
      write.seen('2026-11-05 17:40', {
        what: fruit,
        step: 'storing',
        disposition: 'in_progress',
        where: places.thikaLine,
        celsius: 6.1,
      }),
      write.logged('2026-11-05 17:40', {
        what: fruit,
        where: places.thikaLine,
        every: 60,
        logger: '95210000LOGC0',
        celsius: '6.1 5.9 5.8',
      }),
      write.packed('2026-11-05 20:10', {
        from: fruit,
        into: lot,
        pieces: 180,
        where: places.thikaLine,
        bestBefore: '2026-11-15',
        celsius: 5.8,
        country: 'KE',
        papers: ['SC-KE-24', papers.quarantine.number],
      }),
      write.palletised('2026-11-05 21:00', {
        caseOf: { gtin: '19521000001487', lot: lot.lot },
        cases: 18,
        where: places.thikaLine,
      }),
      write.seen('2026-11-05 22:00', {
        ...onPallet,
        step: 'shipping',
        disposition: 'in_transit',
        where: places.thikaLine,
        towards: places.nairobiAirport,
        transport: 'road',
      }),
      write.seen('2026-11-06 09:30', {
        ...onPallet,
        step: 'departing',
        disposition: 'in_transit',
        where: places.nairobiAirport,
        towards: places.shanghaiAirport,
        transport: 'air',
      }),
      write.seen('2026-11-06 22:10', {
        ...onPallet,
        step: 'arriving',
        disposition: 'in_transit',
        where: places.shanghaiAirport,
      }),
      write.logged('2026-11-05 21:10', {
        ...onPallet,
        every: 60,
        logger: '95210000LOGC1',
        celsius:
          '5.8 5.9 6.1 6.2 6.0 5.8 5.7 5.6 5.6 5.7 5.9 6.3 6.8 6.6 6.2 5.9 5.7 5.6 5.5 5.5 5.4 5.4 5.5 5.6 5.8 6.0',
      }),
      write.seen('2026-11-07 15:20', {
        ...onPallet,
        step: 'inspecting',
        disposition: 'conformant',
        where: places.shanghaiCustoms,
        papers: [papers.quarantine.number, papers.customs.number, papers.health.number],
      }),
      write.logged('2026-11-06 23:10', {
        ...onPallet,
        where: places.shanghaiCustoms,
        every: 60,
        logger: '95210000LOGC2',
        celsius: '6.4 6.6 6.3 6.0 5.8 5.7 5.6 5.6 5.5 5.5 5.6 5.6 5.7 5.7 5.8 5.9 6.2 6.5 6.4 6.3',
      }),
      write.seen('2026-11-07 18:30', {
        ...onPallet,
        step: 'receiving',
        disposition: 'in_progress',
        where: places.hubGate,
        left: places.hubLab,
      }),
      write.seen('2026-11-08 06:40', {
        ...onPallet,
        step: 'inspecting',
        disposition: 'conformant',
        where: places.hubLab,
        report: report.number,
      }),
      ...write.toStore({
        chilled: {
          from: '2026-11-07 18:40',
          every: 120,
          celsius: '6.3 6.0 5.9 5.8 5.8 5.7 5.8 5.9 5.8 5.8 5.9 6.0 6.0 5.9 5.9 5.8 5.8 5.9 6.0',
        },
        left: '2026-11-09 06:50',
        atDoor: '2026-11-09 07:40',
        road: '6.1 6.3 6.4',
        onShelf: '2026-11-09 08:00',
        lot,
        pieces: 36,
      }),
    ],
    certificates: [report],
    licences: [
      ...papersOf({
        code: 'KE',
        farm: actors.wanjikuMuthoni.names,
        packer: places.thikaLine,
        gapTo: '2027-04-30',
      }),
      papers.quarantine,
      papers.customs,
      papers.health,
    ],
    producer: {
      names: { en: 'Wanjiku Muthoni, Murang’a', zh: '万吉库·穆托尼，穆兰加', fr: 'Wanjiku Muthoni, Murang’a' },
      words: {
        en: 'Two hundred trees on the ridge. We cut the stalk, we never pull it.',
        zh: '山脊上两百棵树。果柄用剪，从不硬扯。',
        fr: 'Deux cents arbres sur la crête. Nous coupons la tige, jamais nous ne tirons.',
      },
    },
    storage: {
      en: 'On the table until it gives under your thumb, then in the fridge for two days.',
      zh: '常温放到按着微软，再冷藏，两天内吃。',
      fr: 'Sur la table jusqu’à ce qu’il cède sous le pouce, puis deux jours au réfrigérateur.',
    },
    remedies: [],
  }
}

import type { FreshnessBasis } from '#contract/catalogue.ts'
import type { Names } from '#contract/names.ts'
import type { Instant } from '#contract/time.ts'
import { instantOf } from '#world/calendar.ts'
import { dayOfLot, morning, shanghai } from './batches/morning.ts'

/** A batch the store has on its shelf. `lot` is GS1 AI 10, `bestBefore` AI 15 read as the end of that day in Shanghai. */
export interface ShelfLot {
  gtin: string
  lot: string
  place: Names
  freshness?: { basis: FreshnessBasis; at: Instant }
  bestBefore?: Instant
  /** Whether EPCIS events of this batch are held, so that it has an origin page and a demo tag. */
  hasOrigin: boolean
}

const at = (basis: FreshnessBasis, iso: string): ShelfLot['freshness'] => ({ basis, at: instantOf(`${iso}:00+08:00`) })
const through = (day: string): Instant => instantOf(`${day}T23:59:59+08:00`)

/** GTINs that other seeds name. All lie in GS1's range for demonstrations, 952. */
export const gtins = {
  strawberries: '09521000001015',
  hairyCrab: '09521000001022',
  pakChoi: '09521000000179',
  eggs: '09521000001039',
  milk: '09521000001046',
  mandarins: '09521000001053',
  whitePrawns: '09521000001060',
  blueberries: '09521000001077',
  squid: '09521000001114',
  lemons: '09521000001169',
  goatCheese: '09521000001244',
  pears: '09521000001473',
  avocados: '09521000001480',
  watermelon: '09521000001497',
} as const

/** Batches of the first morning, 9 November 2026, in the order the demo tags hang. */
export const shelfLots: readonly ShelfLot[] = [
  {
    gtin: gtins.strawberries,
    lot: 'HZ-1109-C12',
    place: { en: 'Huize, Yunnan', zh: '云南会泽', fr: 'Huize, Yunnan' },
    freshness: at('picked', '2026-11-09T00:04'),
    bestBefore: through('2026-11-14'),
    hasOrigin: true,
  },
  {
    gtin: gtins.hairyCrab,
    lot: 'GY-1109-T4',
    place: { en: 'Gaoyou Lake, Jiangsu', zh: '江苏高邮湖', fr: 'lac Gaoyou, Jiangsu' },
    freshness: at('landed', '2026-11-09T04:50'),
    bestBefore: through('2026-11-10'),
    hasOrigin: true,
  },
  {
    gtin: gtins.pakChoi,
    lot: 'CM-1109-A7',
    place: { en: 'Chongming, Shanghai', zh: '上海崇明', fr: 'Chongming, Shanghai' },
    freshness: at('picked', '2026-11-09T07:45'),
    bestBefore: through('2026-11-12'),
    hasOrigin: true,
  },
  {
    gtin: gtins.eggs,
    lot: 'LY-1108-07',
    place: { en: 'Linyi, Shandong', zh: '山东临沂', fr: 'Linyi, Shandong' },
    freshness: at('laid', '2026-11-08T06:30'),
    bestBefore: through('2026-11-28'),
    hasOrigin: true,
  },
  {
    gtin: gtins.whitePrawns,
    lot: 'ZS-1109-K2',
    place: { en: 'Zhoushan, East China Sea', zh: '浙江舟山', fr: 'Zhoushan, mer de Chine orientale' },
    freshness: at('landed', '2026-11-08T22:10'),
    bestBefore: through('2026-11-11'),
    hasOrigin: true,
  },
  {
    gtin: gtins.blueberries,
    lot: 'MZ-1108-B4',
    place: { en: 'Mengzi, Yunnan', zh: '云南蒙自', fr: 'Mengzi, Yunnan' },
    freshness: at('picked', '2026-11-08T15:10'),
    bestBefore: through('2026-11-16'),
    hasOrigin: true,
  },
  {
    gtin: gtins.milk,
    lot: 'HB-1109-01',
    place: { en: 'Haibei, Qinghai', zh: '青海海北', fr: 'Haibei, Qinghai' },
    freshness: at('milked', '2026-11-08T17:40'),
    bestBefore: through('2026-11-13'),
    hasOrigin: true,
  },
  {
    gtin: gtins.mandarins,
    lot: 'HY-1107-D2',
    place: { en: 'Huangyan, Zhejiang', zh: '浙江黄岩', fr: 'Huangyan, Zhejiang' },
    freshness: at('picked', '2026-11-07T09:20'),
    bestBefore: through('2026-11-21'),
    hasOrigin: true,
  },
  {
    gtin: gtins.pears,
    lot: 'DS-1106-K3',
    place: { en: 'Dangshan, Anhui', zh: '安徽砀山', fr: 'Dangshan, Anhui' },
    freshness: at('picked', '2026-11-06T08:30'),
    bestBefore: through('2026-11-30'),
    hasOrigin: true,
  },
  {
    gtin: gtins.avocados,
    lot: 'KE-1105-B2',
    place: { en: 'Murang’a, Kenya', zh: '肯尼亚穆兰加', fr: 'Murang’a, Kenya' },
    freshness: at('picked', '2026-11-05T13:20'),
    bestBefore: through('2026-11-15'),
    hasOrigin: true,
  },
  {
    gtin: gtins.watermelon,
    lot: 'LS-1107-M6',
    place: { en: 'Lingshui, Hainan', zh: '海南陵水', fr: 'Lingshui, Hainan' },
    freshness: at('picked', '2026-11-07T06:40'),
    bestBefore: through('2026-11-17'),
    hasOrigin: true,
  },
]

/** When each of them came on the shelf, as its record says in full: the shop opens without the records. */
const stocked = new Map(
  Object.entries({
    [gtins.strawberries]: '2026-11-09 12:20',
    [gtins.hairyCrab]: '2026-11-09 11:50',
    [gtins.pakChoi]: '2026-11-09 12:35',
    [gtins.eggs]: '2026-11-09 10:15',
    [gtins.whitePrawns]: '2026-11-09 12:40',
    [gtins.blueberries]: '2026-11-09 11:10',
    [gtins.milk]: '2026-11-09 09:40',
    [gtins.mandarins]: '2026-11-08 10:40',
    [gtins.pears]: '2026-11-09 09:00',
    [gtins.avocados]: '2026-11-09 08:00',
    [gtins.watermelon]: '2026-11-08 11:00',
  }).map(([gtin, reading]) => [gtin, shanghai(reading)]),
)

/** When the first morning's batch of a trade item came on the shelf; undefined without one. */
export const stockedAt = (gtin: string): Instant | undefined => stocked.get(gtin)

/** Batches the shop has on file beside its shelf: somebody may yet hold a tag of one. */
const filedLots: readonly ShelfLot[] = [
  {
    gtin: gtins.goatCheese,
    lot: 'SL-1031-02',
    place: { en: 'Shilin, Yunnan', zh: '云南石林', fr: 'Shilin, Yunnan' },
    freshness: at('milked', '2026-10-31T06:10'),
    bestBefore: through('2026-11-06'),
    hasOrigin: true,
  },
  {
    gtin: gtins.squid,
    lot: 'XS-1109-Q5',
    place: { en: 'Xiangshan, Zhejiang', zh: '浙江象山', fr: 'Xiangshan, Zhejiang' },
    freshness: at('landed', '2026-11-09T02:20'),
    bestBefore: through('2026-11-11'),
    hasOrigin: true,
  },
  {
    gtin: gtins.lemons,
    lot: 'AY-1109-L4',
    place: { en: 'Anyue, Sichuan', zh: '四川安岳', fr: 'Anyue, Sichuan' },
    hasOrigin: true,
  },
  {
    gtin: gtins.milk,
    lot: 'HB-1108-03',
    place: { en: 'Haibei, Qinghai', zh: '青海海北', fr: 'Haibei, Qinghai' },
    freshness: at('milked', '2026-11-08T16:20'),
    bestBefore: through('2026-11-13'),
    hasOrigin: true,
  },
]
const knownLots = [...shelfLots, ...filedLots]

const onDay = (lots: readonly ShelfLot[], day: number, gtin: string, lot?: string): ShelfLot | undefined => {
  const on = morning(day)
  const first = lots.find((batch) => batch.gtin === gtin && (lot === undefined || on.lot(batch.lot) === lot))
  if (!first) return undefined
  const { freshness, bestBefore } = first
  return {
    ...first,
    lot: on.lot(first.lot),
    ...(freshness && { freshness: { ...freshness, at: on.later(freshness.at) } }),
    ...(bestBefore !== undefined && { bestBefore: on.later(bestBefore) }),
  }
}

/** The batch of a trade item that comes on the shelf on a day, counted from the first morning. Undefined without batches. */
export const shelfLotOn = (day: number, gtin: string): ShelfLot | undefined => onDay(shelfLots, day, gtin)

/** The same, and those that are on file only; the one on the shelf unless a lot is named. */
export const knownLotOn = (day: number, gtin: string, lot?: string): ShelfLot | undefined =>
  onDay(knownLots, day, gtin, lot)

/** The day a lot of a trade item comes in on, whether past or still to come. Undefined for a lot that is none of its. */
export function dayOfLotOf(gtin: string, lot: string): number | undefined {
  for (const first of knownLots) {
    const day = first.gtin === gtin ? dayOfLot(lot, first.lot) : undefined
    if (day !== undefined) return day
  }
  return undefined
}

import type { Wall } from '#contract/wall.ts'

/** The district's stores on the wall's plane, 0..1 each way. */
export const wallStores: Wall['stores'] = [
  { id: 'store-03', names: { en: 'Store 03', zh: '03 号店', fr: 'Magasin 03' }, x: 0.29, y: 0.55 },
  { id: 'store-07', names: { en: 'Store 07', zh: '07 号店', fr: 'Magasin 07' }, x: 0.545, y: 0.31 },
  { id: 'store-09', names: { en: 'Store 09', zh: '09 号店', fr: 'Magasin 09' }, x: 0.74, y: 0.63 },
]

/** Who says so, each with its address in docs/wall-figures.md. */
const sources = {
  firstYears: 'Business Insider Singapore, 2019',
  y2016: 'TechNode, 11 November 2016',
  y2017: 'E-commerce Mag, 2017',
  y2018: 'CRI Greek, 12 November 2018',
  y2019: 'China Skinny, 2019',
  y2020: 'iTWire, 2020',
  y2020half: 'MayCham China, 2020',
}

const minute = 60
const hour = 60 * minute

/** Another, real night in public figures: what each counts, and who says so. */
export const wallHistory: Wall['history'] = [
  { year: 2009, billionYuan: 0.052, window: 'day', source: sources.firstYears, notes: [] },
  {
    year: 2016,
    billionYuan: null,
    window: 'day',
    source: sources.y2016,
    notes: [{ what: 'firstTwoHours', value: 47.5, source: sources.y2016 }],
  },
  {
    year: 2017,
    billionYuan: null,
    window: 'day',
    source: sources.y2017,
    notes: [{ what: 'ordersPerSecond', value: 325_000, source: sources.y2017 }],
  },
  {
    year: 2018,
    billionYuan: 213.5,
    window: 'day',
    source: sources.y2019,
    notes: [{ what: 'tenBillionAfter', value: 2 * minute + 5, source: sources.y2018 }],
  },
  {
    year: 2019,
    billionYuan: 268.4,
    window: 'day',
    source: sources.y2019,
    notes: [
      { what: 'passedLastYearAt', value: 16 * hour + 31 * minute, source: sources.y2019 },
      { what: 'ordersPerSecond', value: 544_000, source: sources.y2019 },
      { what: 'orders', value: 1.29, source: sources.y2019 },
    ],
  },
  {
    year: 2020,
    billionYuan: 498.2,
    window: 'elevenDays',
    source: sources.y2020,
    notes: [
      { what: 'byHalfPast', value: 372.3, source: sources.y2020half },
      { what: 'ordersPerSecond', value: 583_000, source: sources.y2020half },
    ],
  },
]

import type { Names } from '#contract/names.ts'
import type { Certificate, TestRow } from '#contract/origin.ts'
import type { Morning } from './morning.ts'

const hub: Names = { en: 'Hongqiao Fresh Hub', zh: '虹桥生鲜仓', fr: 'Hongqiao Fresh Hub' }
const analyst: Names = { en: 'Tang Wei, analyst', zh: '检验员 唐薇', fr: 'Tang Wei, analyste' }

/** A morning's report: its number is the day it was issued on, and the day's `serial`. */
const report =
  (serial: string, sampled: string, issued: string, rows: TestRow[]) =>
  (on: Morning): Certificate => {
    const [year = '', month = '', day = ''] = on.date(issued.slice(0, 10)).split('-')
    return {
      number: `HQ-${year.slice(2)}${month}-${day}${serial}`,
      kind: 'inspection',
      issuer: hub,
      signer: analyst,
      sampledAt: on.instant(sampled),
      issuedAt: on.instant(issued),
      rows,
      passed: rows.every((row) => row.pass),
    }
  }

/** Found nothing: `ND`, with the most that would have been allowed and the least that would have been seen. */
const clear = (names: Names, limit: string, unit: string, detection?: string): TestRow => ({
  names,
  value: 'ND',
  unit,
  limit,
  ...(detection !== undefined && { detection }),
  pass: true,
})
const found = (names: Names, value: string, unit: string, limit: string): TestRow => ({
  names,
  value,
  unit,
  limit,
  pass: true,
})
const headline = (row: TestRow): TestRow => ({ ...row, headline: true })

const pesticides = clear(
  { en: 'Pesticides, 212', zh: '农药残留 212 项', fr: 'Pesticides, 212' },
  '0.01',
  'mg/kg',
  '0.002',
)
const lead = (value: string): TestRow => found({ en: 'Lead', zh: '铅', fr: 'Plomb' }, value, 'mg/kg', '0.1')
const cadmium = clear({ en: 'Cadmium', zh: '镉', fr: 'Cadmium' }, '0.05', 'mg/kg', '0.001')
const salmonella = clear({ en: 'Salmonella, 25 g', zh: '沙门氏菌 25 g', fr: 'Salmonelles, 25 g' }, 'ND', '')
const sugar = (brix: string): TestRow => found({ en: 'Sugar', zh: '糖度', fr: 'Sucre' }, brix, '°Bx', '')
const antibiotics = (count: number): TestRow =>
  clear({ en: `Antibiotics, ${count}`, zh: `抗生素 ${count} 项`, fr: `Antibiotiques, ${count}` }, 'ND', '', '0.5 µg/kg')

/** Reports of the hub's own laboratory, by morning. Numbers, limits and people are invented. */
export const certificates = {
  strawberries: report('07', '2026-11-09 08:50', '2026-11-09 09:28', [
    headline(pesticides),
    headline(lead('0.004')),
    cadmium,
    salmonella,
    headline(sugar('11.4')),
  ]),
  whitePrawns: report('05', '2026-11-09 08:40', '2026-11-09 09:05', [
    headline(found({ en: 'Bacteria', zh: '菌落总数', fr: 'Bactéries' }, '2,400', 'CFU/g', '100,000')),
    headline(found({ en: 'Sulphite', zh: '亚硫酸盐', fr: 'Sulfite' }, '11', 'mg/kg', '100')),
    headline(clear({ en: 'Off smell', zh: '异味', fr: 'Odeur' }, 'ND', '')),
    salmonella,
  ]),
  hairyCrab: report('12', '2026-11-09 09:40', '2026-11-09 10:05', [
    headline(antibiotics(18)),
    headline(cadmium),
    headline(lead('0.01')),
  ]),
  pakChoi: report('15', '2026-11-09 10:41', '2026-11-09 11:02', [
    headline(pesticides),
    headline(found({ en: 'Nitrate', zh: '硝酸盐', fr: 'Nitrates' }, '1,240', 'mg/kg', '3,000')),
    headline(lead('0.003')),
    cadmium,
  ]),
  eggs: report('02', '2026-11-08 22:30', '2026-11-09 05:50', [
    headline(salmonella),
    headline(antibiotics(24)),
    headline(found({ en: 'Freshness, Haugh', zh: '哈夫单位', fr: 'Fraîcheur, Haugh' }, '84', '', '60+')),
  ]),
  milk: report('04', '2026-11-09 06:05', '2026-11-09 07:10', [
    headline(antibiotics(32)),
    headline(found({ en: 'Protein', zh: '蛋白质', fr: 'Protéines' }, '3.5', 'g/100 ml', '2.9+')),
    headline(found({ en: 'Bacteria', zh: '菌落总数', fr: 'Bactéries' }, '180', 'CFU/ml', '50,000')),
  ]),
  mandarins: report('11', '2026-11-07 22:10', '2026-11-08 06:30', [
    headline(pesticides),
    headline(lead('0.006')),
    headline(sugar('12.8')),
    cadmium,
  ]),
  pears: report('22', '2026-11-09 03:10', '2026-11-09 05:40', [
    headline(pesticides),
    headline(lead('0.005')),
    headline(sugar('12.1')),
  ]),
  avocados: report('23', '2026-11-07 20:10', '2026-11-08 06:40', [
    headline(pesticides),
    headline(cadmium),
    headline(found({ en: 'Dry matter', zh: '干物质', fr: 'Matière sèche' }, '24.6', '%', '21+')),
  ]),
  watermelon: report('24', '2026-11-07 22:40', '2026-11-08 06:10', [
    headline(pesticides),
    headline(sugar('12.9')),
    headline(lead('0.003')),
  ]),
  goatCheese: report('25', '2026-11-01 04:20', '2026-11-01 07:30', [
    headline(salmonella),
    headline(antibiotics(32)),
    headline(found({ en: 'Protein', zh: '蛋白质', fr: 'Protéines' }, '20.1', 'g/100 g', '16+')),
  ]),
  squid: report('21', '2026-11-09 07:55', '2026-11-09 08:50', [
    headline({ ...found({ en: 'Cadmium', zh: '镉', fr: 'Cadmium' }, '1.4', 'mg/kg', '1.0'), pass: false }),
    headline(found({ en: 'Bacteria', zh: '菌落总数', fr: 'Bactéries' }, '3,100', 'CFU/g', '100,000')),
    headline(lead('0.02')),
    salmonella,
  ]),
} as const satisfies Record<string, (on: Morning) => Certificate>

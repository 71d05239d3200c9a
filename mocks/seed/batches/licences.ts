import type { Names } from '#contract/names.ts'
import type { Place } from '#contract/origin.ts'
import type { Instant } from '#contract/time.ts'
import { instantOf } from '#world/calendar.ts'
import type { Paper } from './batch.ts'
import type { Morning } from './morning.ts'

const name = (en: string, zh: string, fr: string): Names => ({ en, zh, fr })
const assurance = name('Green Lane Assurance', '青巷认证', 'Green Lane Assurance')
const market = name('Market office', '市场监督管理所', 'Bureau du marché')
const customs = name('Shanghai customs', '上海海关', 'Douane de Shanghai')

const begins = (day: string): Instant => instantOf(`${day}T00:00:00+08:00`)
const ends = (day: string): Instant => instantOf(`${day}T23:59:59+08:00`)
const yearBefore = (day: string): string => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`

/** What somebody's papers are numbered after, and until when the farm's last. Days are real ones: papers are not made anew each morning. */
interface Held {
  code: string
  farm: Names
  packer: Place
  gapTo?: string
  organicTo?: string
}

/** The papers a farm and its packer hold: both licences, and the yearly certificates of the farm. All invented. */
export function papersOf({ code, farm, packer, gapTo, organicTo }: Held): Paper[] {
  const holder = packer.names
  const yearly = (kind: 'farm' | 'organic', prefix: string, to: string): Paper => ({
    kind,
    number: `${prefix}-${code}-${to.slice(2, 4)}`,
    holder: farm,
    issuer: assurance,
    issuedAt: begins(yearBefore(to)),
    validTo: ends(to),
  })
  return [
    {
      kind: 'businessLicence',
      number: `BL-${code}-19`,
      holder,
      issuer: market,
      issuedAt: begins('2019-05-06'),
      validTo: ends('2039-05-05'),
    },
    {
      kind: 'productionLicence',
      number: `SC-${code}-24`,
      holder,
      issuer: market,
      issuedAt: begins('2024-03-18'),
      validTo: ends('2029-03-17'),
    },
    ...(gapTo === undefined ? [] : [yearly('farm', 'GAP', gapTo)]),
    ...(organicTo === undefined ? [] : [yearly('organic', 'ORG', organicTo)]),
  ]
}

/** Papers a batch from abroad crosses the border with: they are its own, and hold for nothing else. */
export function borderPapers(
  on: Morning,
  given: { code: string; shipper: Names; plantHealth: Names; shipped: string; entered: string; cleared: string },
): Record<'quarantine' | 'customs' | 'health', Paper> {
  const day = on.date(given.cleared.slice(0, 10)).slice(2).replaceAll('-', '')
  const { code, shipper: holder } = given
  return {
    quarantine: {
      kind: 'quarantine',
      number: `PQ-${code}-${day}`,
      holder,
      issuer: given.plantHealth,
      issuedAt: on.instant(given.shipped),
    },
    customs: {
      kind: 'customsDeclaration',
      number: `CD-${code}-${day}`,
      holder: name('Lane Imports', '里巷进口', 'Lane Imports'),
      issuer: customs,
      issuedAt: on.instant(given.entered),
    },
    health: {
      kind: 'importHealth',
      number: `IH-${code}-${day}`,
      holder,
      issuer: customs,
      issuedAt: on.instant(given.cleared),
    },
  }
}

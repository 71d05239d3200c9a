import type { EpcisEvent, EpcisSensorElement, EpcisSensorReport } from '#contract/epcis.ts'
import type { ColdChain, Water } from '#contract/origin.ts'
import type { Instant } from '#contract/time.ts'
import { instantOf } from '#world/calendar.ts'
import { unreadAfterMs } from './origin-policy.ts'

export type Band = ColdChain['band']
export interface Reading {
  at: Instant
  celsius: number
}

/** True when a reading in degrees Celsius lies within the band, its edges included. */
export const inBand = (band: Band, celsius: number): boolean => celsius >= band.min && celsius <= band.max

/**
 * Every temperature in the events, oldest first, in degrees Celsius (EPCIS 2.0 sensorElementList, uom CEL). A sensor that
 * called its own reading an error is not believed; of two readings at one instant the first declared stands. The water live
 * goods swim in is not the goods.
 */
export function readingsOf(events: readonly EpcisEvent[]): Reading[] {
  const byTime = new Map<Instant, number>()
  for (const event of events) {
    for (const element of event.sensorElementList ?? []) {
      if (isOfWater(element)) continue
      for (const report of element.sensorReport) {
        if (report.type !== 'Temperature' || report.value === undefined || report.exception === 'ERROR_CONDITION')
          continue
        const at = timeOf(report, element, event)
        if (!byTime.has(at)) byTime.set(at, report.value)
      }
    }
  }
  return [...byTime].map(([at, celsius]) => ({ at, celsius })).toSorted((a, b) => a.at - b.at)
}

const timeOf = (report: EpcisSensorReport, element: EpcisSensorElement, event: EpcisEvent): Instant =>
  instantOf(report.time ?? element.sensorMetadata?.time ?? event.eventTime)

/** A probe that measures dissolved oxygen (a mass concentration) hangs in water, and so does its thermometer. */
const isOfWater = ({ sensorReport }: EpcisSensorElement): boolean =>
  sensorReport.some(({ type }) => type === 'MassConcentration')

/** The water live goods were held in: oxygen in mg per litre (uom M1) beside degrees. Undefined where nobody measured it. */
export function waterOf(events: readonly EpcisEvent[], oxygenMin: number | undefined): Water | undefined {
  const readings = events.flatMap((event) =>
    (event.sensorElementList ?? []).filter(isOfWater).flatMap((element) => {
      const value = (wanted: string) => element.sensorReport.find(({ type }) => type === wanted)
      const [oxygen, celsius] = [value('MassConcentration'), value('Temperature')]
      if (oxygen?.value === undefined || celsius?.value === undefined) return []
      return [{ at: timeOf(oxygen, element, event), oxygen: oxygen.value, celsius: celsius.value }]
    }),
  )
  if (oxygenMin === undefined || readings.length === 0) return undefined
  return { oxygenMin, readings: readings.toSorted((a, b) => a.at - b.at) }
}

/** Readings from the first inside the band on: before it the goods are still being cooled, and warm is no fault. */
export function cooled(readings: readonly Reading[], band: Band): Reading[] {
  const first = readings.findIndex(({ celsius }) => inBand(band, celsius))
  return first === -1 ? [] : readings.slice(first)
}

/** The line to draw: all readings, the stretches without any, and the warmest since it was cold. Undefined without readings. */
export function coldChainOf(readings: readonly Reading[], band: Band): ColdChain | undefined {
  const chain = cooled(readings, band)
  const peak = (chain.length > 0 ? chain : readings).reduce<Reading | undefined>(
    (warmest, reading) => (warmest === undefined || reading.celsius > warmest.celsius ? reading : warmest),
    undefined,
  )
  if (peak === undefined) return undefined
  const gaps = readings.flatMap((reading, i) => {
    const next = readings[i + 1]
    return next && next.at - reading.at > unreadAfterMs ? [{ from: reading.at, to: next.at }] : []
  })
  const coldFrom = chain[0]?.at
  return { band, readings: [...readings], gaps, ...(coldFrom !== undefined && { coldFrom }), peak }
}

import type { EpcisSensorElement, EpcisSensorReport } from '#contract/epcis.ts'
import type { Instant } from '#contract/time.ts'
import { isoShanghai } from '#world/calendar.ts'
import { gs1 } from './identifiers.ts'

const minute = 60_000

/** Dissolved oxygen, as a chemical (InChIKey). */
const oxygenUri = 'https://identifiers.org/inchikey:MYMOFIZGZYHOMD-UHFFFAOYSA-N'

/** Sensor elements of one record, and when its last reading was taken. */
interface Recorded {
  end: Instant
  elements: EpcisSensorElement[]
}

/** One temperature every `every` minutes, in degrees Celsius, written `2.1 2.2 4.6!`. A value marked `!` rang the alarm. */
export function temperatures(start: Instant, given: { every: number; celsius: string; logger: string }): Recorded {
  const words = given.celsius.split(' ')
  const end = start + (words.length - 1) * given.every * minute
  const sensorReport = words.map((word, i): EpcisSensorReport => {
    const time = isoShanghai(start + i * given.every * minute)
    const report = { type: 'Temperature', time, value: Number.parseFloat(word), uom: 'CEL' }
    return word.endsWith('!') ? { ...report, exception: 'ALARM_CONDITION' } : report
  })
  const deviceID = `${gs1}/8004/${given.logger}`
  const sensorMetadata = { startTime: isoShanghai(start), endTime: isoShanghai(end), deviceID }
  return { end, elements: [{ sensorMetadata, sensorReport }] }
}

/** Pairs of dissolved oxygen (mg per litre) and degrees, written `7.9/13.2`, one every `every` minutes. */
export function tank(start: Instant, given: { every: number; pairs: string; probe: string }): Recorded {
  const elements = given.pairs.split(' ').map((pair, i): EpcisSensorElement => {
    const [oxygen, celsius] = pair.split('/').map(Number)
    const time = isoShanghai(start + i * given.every * minute)
    return {
      sensorMetadata: { time, deviceID: `${gs1}/8004/${given.probe}` },
      sensorReport: [
        { type: 'MassConcentration', value: oxygen ?? NaN, uom: 'M1', chemicalSubstance: oxygenUri },
        { type: 'Temperature', value: celsius ?? NaN, uom: 'CEL' },
      ],
    }
  })
  return { end: start + (elements.length - 1) * given.every * minute, elements }
}

import type {
  AggregationEvent,
  EpcisQuantity,
  EpcisSensorReport,
  ObjectEvent,
  TransformationEvent,
} from '#contract/epcis.ts'
import type { Actor, Place } from '#contract/origin.ts'
import type { Instant } from '#contract/time.ts'
import { checkDigit } from '#contract/gs1/check-digit.ts'
import { isoShanghai } from '#world/calendar.ts'
import type { Morning } from './morning.ts'

/** A trade item's batch as EPCIS names it. */
export interface Lot {
  gtin: string
  lot: string
}

const minute = 60_000
const gs1 = 'https://id.gs1.org'

/** The GS1 Digital Link of a batch, of a place, of a pallet: the identifiers EPCIS 2.0 prefers to URNs. */
export const lotUri = ({ gtin, lot }: Lot): string => `${gs1}/01/${gtin}/10/${lot}`
export const placeUri = ({ gln, extension }: Place): string =>
  `${gs1}/414/${gln}${extension ? `/254/${extension}` : ''}`
export const palletUri = (sscc: string): string => `${gs1}/00/${sscc}`
export const reportUri = (number: string): string => `https://lanternlane.example/reports/${number}`

/**
 * The number of a morning's pallet (SSCC, AI 00: extension digit, company prefix, serial reference, check digit). The serial
 * reference is the day and the batch, so that no pallet's number comes again.
 */
function ssccOf(day: number, batch: string): string {
  const body = `39521${String(day).padStart(9, '0')}1${batch}`
  return body + checkDigit(body)
}

interface Seen {
  what: EpcisQuantity[] | { pallet: string }
  step: string
  disposition: string
  where: Place
  /** Where it was then left, when that is another place. */
  left?: Place
  by?: Actor
  celsius?: number
  report?: string
  towards?: Place
  transport?: ObjectEvent['shop:transport']
}

/**
 * Writes the events of one batch record in EPCIS 2.0 shape and numbers them. `batch` is two digits, unique per product;
 * readings and dates are the first morning's, written as those of the morning `on`.
 * CBV 2.0 has no bizStep for a harvest: it is `commissioning` with the manner in the instance data (ilmd).
 */
export function eventWriter(batch: string, on: Morning) {
  const record = `7b1f0c${batch}-${on.day.toString(16).padStart(4, '0')}`
  let written = 0
  const base = (at: Instant) => {
    written += 1
    const eventID = `urn:uuid:${record}-4000-8000-${written.toString(16).padStart(12, '0')}`
    return { eventID, eventTime: isoShanghai(at), eventTimeZoneOffset: '+08:00' }
  }
  const at = (where: Place) => ({ readPoint: { id: placeUri(where) } })
  const measured = (reading: string, celsius: number | undefined) =>
    celsius === undefined
      ? {}
      : {
          sensorElementList: [
            {
              sensorMetadata: { time: isoShanghai(on.instant(reading)) },
              sensorReport: [{ type: 'Temperature', value: celsius, uom: 'CEL' }],
            },
          ],
        }
  const pallet = ssccOf(on.day, batch)

  return {
    /** What the record's UUIDs begin with. */
    record,
    /** The pallet its cases travel on: an SSCC. */
    pallet,

    /** Picked, landed, laid or milked: the lot begins to be. */
    harvested(
      reading: string,
      given: { lot: Lot; kilograms: number; where: Place; by: Actor; manner: string },
    ): ObjectEvent {
      return {
        type: 'ObjectEvent',
        ...base(on.instant(reading)),
        action: 'ADD',
        bizStep: 'commissioning',
        disposition: 'active',
        quantityList: [{ epcClass: lotUri(given.lot), quantity: given.kilograms, uom: 'KGM' }],
        ...at(given.where),
        bizLocation: { id: placeUri(given.where) },
        'shop:actor': given.by.id,
        ilmd: {
          'cbvmda:lotNumber': given.lot.lot,
          'cbvmda:countryOfOrigin': 'CN',
          'shop:harvestDate': on.date(reading.slice(0, 10)),
          'shop:harvestManner': given.manner,
        },
      }
    },

    /** Harvest lots become the lot on the shelf. `bestBefore` is a day; it is what was promised that morning. */
    packed(
      reading: string,
      given: { from: EpcisQuantity[]; into: Lot; pieces: number; where: Place; bestBefore: string; celsius?: number },
    ): TransformationEvent {
      return {
        type: 'TransformationEvent',
        ...base(on.instant(reading)),
        inputQuantityList: given.from,
        outputQuantityList: [{ epcClass: lotUri(given.into), quantity: given.pieces }],
        transformationID: `urn:uuid:${record}-4000-8000-0000000000aa`,
        bizStep: 'commissioning',
        disposition: 'active',
        ...at(given.where),
        ...measured(reading, given.celsius),
        ilmd: {
          'cbvmda:lotNumber': given.into.lot,
          'cbvmda:bestBeforeDate': on.date(given.bestBefore),
          'cbvmda:countryOfOrigin': 'CN',
        },
      }
    },

    /** Cases of the lot go on a pallet. `caseOf` is the case's own GTIN-14, which begins with its packaging level. */
    palletised(reading: string, given: { caseOf: Lot; cases: number; where: Place }): AggregationEvent {
      return {
        type: 'AggregationEvent',
        ...base(on.instant(reading)),
        action: 'ADD',
        parentID: palletUri(pallet),
        childQuantityList: [{ epcClass: lotUri(given.caseOf), quantity: given.cases }],
        bizStep: 'packing',
        disposition: 'in_progress',
        ...at(given.where),
      }
    },

    /** Anything that was only observed: cooled, tested, left, arrived, put on the shelf. */
    seen(reading: string, given: Seen): ObjectEvent {
      return {
        type: 'ObjectEvent',
        ...base(on.instant(reading)),
        action: 'OBSERVE',
        bizStep: given.step,
        disposition: given.disposition,
        ...('pallet' in given.what ? { epcList: [palletUri(given.what.pallet)] } : { quantityList: given.what }),
        ...at(given.where),
        ...(given.left ? { bizLocation: { id: placeUri(given.left) } } : {}),
        ...(given.towards
          ? { destinationList: [{ type: 'location' as const, destination: placeUri(given.towards) }] }
          : {}),
        ...(given.report ? { bizTransactionList: [{ type: 'testres', bizTransaction: reportUri(given.report) }] } : {}),
        ...(given.by ? { 'shop:actor': given.by.id } : {}),
        ...(given.transport ? { 'shop:transport': given.transport } : {}),
        ...measured(reading, given.celsius),
      }
    },

    /**
     * A logger's record: one temperature every `every` minutes from `from` on. A value marked `!` rang the alarm.
     * It is declared when the last was taken. On the road it has no place.
     */
    logged(
      from: string,
      given: {
        what: EpcisQuantity[] | { pallet: string }
        where?: Place
        every: number
        celsius: string
        logger: string
      },
    ): ObjectEvent {
      const start = on.instant(from)
      const words = given.celsius.split(' ')
      const end = start + (words.length - 1) * given.every * minute
      const reports = words.map((word, i): EpcisSensorReport => {
        const report = {
          type: 'Temperature',
          time: isoShanghai(start + i * given.every * minute),
          value: Number.parseFloat(word),
          uom: 'CEL',
        }
        return word.endsWith('!') ? { ...report, exception: 'ALARM_CONDITION' } : report
      })
      const sensorMetadata = {
        startTime: isoShanghai(start),
        endTime: isoShanghai(end),
        deviceID: `${gs1}/8004/${given.logger}`,
      }
      return {
        type: 'ObjectEvent',
        ...base(end),
        action: 'OBSERVE',
        bizStep: 'sensor_reporting',
        disposition: 'in_transit',
        ...('pallet' in given.what ? { epcList: [palletUri(given.what.pallet)] } : { quantityList: given.what }),
        ...(given.where ? at(given.where) : {}),
        sensorElementList: [{ sensorMetadata, sensorReport: reports }],
      }
    },
  }
}

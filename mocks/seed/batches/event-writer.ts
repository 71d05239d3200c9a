import type {
  AggregationEvent,
  EpcisQuantity,
  EpcisSensorReport,
  ObjectEvent,
  TransformationEvent,
} from '#contract/epcis.ts'
import type { Actor, Place } from '#contract/origin.ts'
import { instantOf, isoShanghai } from '#world/calendar.ts'

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

/** `2026-11-09 00:04`, a wall-clock reading in Shanghai, as an instant. */
export const shanghai = (reading: string): number => instantOf(`${reading.replace(' ', 'T')}:00+08:00`)

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
 * Writes the events of one batch record in EPCIS 2.0 shape and numbers them. `record` is two hex digits, unique per batch.
 * CBV 2.0 has no bizStep for a harvest: it is `commissioning` with the manner in the instance data (ilmd).
 */
export function eventWriter(record: string) {
  let written = 0
  const base = (reading: string) => {
    written += 1
    const at = shanghai(reading)
    const eventID = `urn:uuid:7b1f0c${record}-0000-4000-8000-${written.toString(16).padStart(12, '0')}`
    return { eventID, eventTime: isoShanghai(at), eventTimeZoneOffset: '+08:00' }
  }
  const at = (where: Place) => ({ readPoint: { id: placeUri(where) } })
  const measured = (reading: string, celsius: number | undefined) =>
    celsius === undefined
      ? {}
      : {
          sensorElementList: [
            {
              sensorMetadata: { time: isoShanghai(shanghai(reading)) },
              sensorReport: [{ type: 'Temperature', value: celsius, uom: 'CEL' }],
            },
          ],
        }

  return {
    /** Picked, landed, laid or milked: the lot begins to be. */
    harvested(
      reading: string,
      given: { lot: Lot; kilograms: number; where: Place; by: Actor; manner: string },
    ): ObjectEvent {
      return {
        type: 'ObjectEvent',
        ...base(reading),
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
          'shop:harvestDate': reading.slice(0, 10),
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
        ...base(reading),
        inputQuantityList: given.from,
        outputQuantityList: [{ epcClass: lotUri(given.into), quantity: given.pieces }],
        transformationID: `urn:uuid:7b1f0c${record}-0000-4000-8000-0000000000aa`,
        bizStep: 'commissioning',
        disposition: 'active',
        ...at(given.where),
        ...measured(reading, given.celsius),
        ilmd: {
          'cbvmda:lotNumber': given.into.lot,
          'cbvmda:bestBeforeDate': given.bestBefore,
          'cbvmda:countryOfOrigin': 'CN',
        },
      }
    },

    /** Cases of the lot go on a pallet. `caseOf` is the case's own GTIN-14, which begins with its packaging level. */
    palletised(reading: string, given: { pallet: string; caseOf: Lot; cases: number; where: Place }): AggregationEvent {
      return {
        type: 'AggregationEvent',
        ...base(reading),
        action: 'ADD',
        parentID: palletUri(given.pallet),
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
        ...base(reading),
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
      const start = shanghai(from)
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
        ...base(isoShanghai(end).slice(0, 16).replace('T', ' ')),
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

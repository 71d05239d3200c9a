import type {
  AggregationEvent,
  EpcisErrorDeclaration,
  EpcisEvent,
  EpcisQuantity,
  ObjectEvent,
  TransformationEvent,
} from '#contract/epcis.ts'
import type { Actor, Place } from '#contract/origin.ts'
import type { Instant } from '#contract/time.ts'
import { isoShanghai, isoWithOffset } from '#world/calendar.ts'
import {
  licenceUri,
  type Lot,
  lorryUri,
  lotUri,
  palletUri,
  placeUri,
  reportUri,
  ssccOf,
  type What,
  whatOf,
} from './identifiers.ts'
import type { Morning } from './morning.ts'
import { actors, keeperOf, offsetOf, places } from './places.ts'
import { tank, temperatures } from './sensor-records.ts'

export { lotUri, placeUri } from './identifiers.ts'

interface Seen {
  what: What
  step: string
  disposition: string
  where: Place
  /** Where it was then left, when that is another place. */
  left?: Place
  by?: Actor
  celsius?: number
  report?: string
  /** Numbers of the licences that were shown. */
  papers?: readonly string[]
  /** When it was put on record, if not at once. */
  told?: string
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
  const base = (at: Instant, by: Actor, where?: Place, told?: string) => {
    written += 1
    const eventID = `urn:uuid:${record}-4000-8000-${written.toString(16).padStart(12, '0')}`
    const offset = offsetOf(where)
    return {
      eventID,
      eventTime: isoWithOffset(at, offset),
      eventTimeZoneOffset: offset,
      recordTime: isoShanghai(told === undefined ? at : on.instant(told)),
      'shop:declaredBy': by.id,
    }
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
  const certified = (papers: readonly string[] = []) =>
    papers.length > 0 ? { certificationInfo: papers.map(licenceUri) } : {}
  const declaration = (
    { 'shop:declaredBy': by }: EpcisEvent,
    reading: string,
    reason: EpcisErrorDeclaration['reason'],
  ): EpcisErrorDeclaration => ({
    declarationTime: isoShanghai(on.instant(reading)),
    reason,
    ...(by !== undefined && { 'shop:declaredBy': by }),
  })
  const pallet = ssccOf(on.day, batch)

  return {
    /** What the record's UUIDs begin with. */
    record,
    /** The pallet its cases travel on: an SSCC. */
    pallet,

    /** Picked, landed, laid or milked: the lot begins to be. */
    harvested(
      reading: string,
      given: {
        lot: Lot
        kilograms: number
        where: Place
        by: Actor
        manner: string
        country?: string
        papers?: readonly string[]
        told?: string
      },
    ): ObjectEvent {
      return {
        type: 'ObjectEvent',
        ...base(on.instant(reading), given.by, given.where, given.told),
        action: 'ADD',
        bizStep: 'commissioning',
        disposition: 'active',
        quantityList: [{ epcClass: lotUri(given.lot), quantity: given.kilograms, uom: 'KGM' }],
        ...at(given.where),
        bizLocation: { id: placeUri(given.where) },
        ...certified(given.papers),
        'shop:actor': given.by.id,
        ilmd: {
          'cbvmda:lotNumber': given.lot.lot,
          'cbvmda:countryOfOrigin': given.country ?? 'CN',
          'shop:harvestDate': on.date(reading.slice(0, 10)),
          'shop:harvestManner': given.manner,
        },
      }
    },

    /** Harvest lots become the lot on the shelf. `bestBefore` is a day; it is what was promised that morning. */
    packed(
      reading: string,
      given: {
        from: EpcisQuantity[]
        into: Lot
        pieces: number
        where: Place
        bestBefore: string
        celsius?: number
        country?: string
        papers?: readonly string[]
      },
    ): TransformationEvent {
      return {
        type: 'TransformationEvent',
        ...base(on.instant(reading), keeperOf(given.where), given.where),
        inputQuantityList: given.from,
        outputQuantityList: [{ epcClass: lotUri(given.into), quantity: given.pieces }],
        transformationID: `urn:uuid:${record}-4000-8000-0000000000aa`,
        bizStep: 'commissioning',
        disposition: 'active',
        ...at(given.where),
        ...certified(given.papers),
        ...measured(reading, given.celsius),
        ilmd: {
          'cbvmda:lotNumber': given.into.lot,
          'cbvmda:bestBeforeDate': on.date(given.bestBefore),
          'cbvmda:countryOfOrigin': given.country ?? 'CN',
        },
      }
    },

    /** Cases of the lot go on a pallet. `caseOf` is the case's own GTIN-14, which begins with its packaging level. */
    palletised(reading: string, given: { caseOf: Lot; cases: number; where: Place }): AggregationEvent {
      return {
        type: 'AggregationEvent',
        ...base(on.instant(reading), keeperOf(given.where), given.where),
        action: 'ADD',
        parentID: palletUri(pallet),
        childQuantityList: [{ epcClass: lotUri(given.caseOf), quantity: given.cases }],
        bizStep: 'packing',
        disposition: 'in_progress',
        ...at(given.where),
      }
    },

    /** The pallet goes into a lorry (`loading`), or out of it (`unloading`). */
    lorry(step: 'loading' | 'unloading', reading: string, given: { box: string; where: Place }): AggregationEvent {
      return {
        type: 'AggregationEvent',
        ...base(on.instant(reading), keeperOf(given.where), given.where),
        action: step === 'loading' ? 'ADD' : 'DELETE',
        parentID: lorryUri(given.box),
        childEPCs: [palletUri(pallet)],
        bizStep: step,
        disposition: step === 'loading' ? 'in_transit' : 'in_progress',
        ...at(given.where),
      }
    },

    /** Anything that was only observed: cooled, tested, left, arrived, put on the shelf. */
    seen(reading: string, given: Seen): ObjectEvent {
      const documents = [
        ...(given.report ? [{ type: 'testres', bizTransaction: reportUri(given.report) }] : []),
        ...(given.papers ?? []).map((number) => ({ type: 'cert', bizTransaction: licenceUri(number) })),
      ]
      return {
        type: 'ObjectEvent',
        ...base(on.instant(reading), given.by ?? keeperOf(given.where), given.where, given.told),
        action: 'OBSERVE',
        bizStep: given.step,
        disposition: given.disposition,
        ...whatOf(given.what),
        ...at(given.where),
        ...(given.left ? { bizLocation: { id: placeUri(given.left) } } : {}),
        ...(given.towards
          ? { destinationList: [{ type: 'location' as const, destination: placeUri(given.towards) }] }
          : {}),
        ...(documents.length > 0 ? { bizTransactionList: documents } : {}),
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
        what: What
        where?: Place
        every: number
        celsius: string
        logger: string
        /** When the record was handed over, if not with its last reading. */
        told?: string
      },
    ): ObjectEvent {
      const { end, elements } = temperatures(on.instant(from), given)
      return {
        type: 'ObjectEvent',
        ...base(end, given.where ? keeperOf(given.where) : actors.laneHaulage, given.where, given.told),
        action: 'OBSERVE',
        bizStep: 'sensor_reporting',
        disposition: 'in_transit',
        ...whatOf(given.what),
        ...(given.where ? at(given.where) : {}),
        sensorElementList: elements,
      }
    },

    /** The tank live goods were held in: pairs of oxygen (mg per litre) and degrees, `7.9/13.2`, one every `every` minutes. */
    water(from: string, given: { what: What; where: Place; every: number; pairs: string; probe: string }): ObjectEvent {
      const { end, elements } = tank(on.instant(from), given)
      return {
        type: 'ObjectEvent',
        ...base(end, keeperOf(given.where), given.where),
        action: 'OBSERVE',
        bizStep: 'sensor_reporting',
        disposition: 'in_progress',
        ...whatOf(given.what),
        ...at(given.where),
        sensorElementList: elements,
      }
    },

    /** The last stretch, the same for all: the hub's cold room, the lorry to the store, its back door and its shelf. */
    toStore(given: {
      chilled: { from: string; every: number; celsius: string }
      left: string
      road: string
      atDoor: string
      onShelf: string
      lot: Lot
      pieces: number
    }): ObjectEvent[] {
      const onPallet = { what: { pallet } }
      return [
        this.logged(given.chilled.from, {
          ...given.chilled,
          ...onPallet,
          where: places.hubLab,
          logger: '95210000LOG20',
        }),
        this.seen(given.left, {
          ...onPallet,
          step: 'shipping',
          disposition: 'in_transit',
          where: places.hubGate,
          towards: places.storeDoor,
          transport: 'road',
        }),
        this.logged(given.left, { ...onPallet, every: 15, logger: `95210000LOG${batch}`, celsius: given.road }),
        this.seen(given.atDoor, {
          ...onPallet,
          step: 'receiving',
          disposition: 'in_progress',
          where: places.storeDoor,
          left: places.storeShelf,
        }),
        this.seen(given.onShelf, {
          what: [{ epcClass: lotUri(given.lot), quantity: given.pieces }],
          step: 'stocking',
          disposition: 'sellable_accessible',
          where: places.storeShelf,
          left: places.storeShelf,
        }),
      ]
    },

    /** Says of an event that it never happened. */
    neverHappened: <E extends EpcisEvent>(event: E, reading: string): E => ({
      ...event,
      errorDeclaration: declaration(event, reading, 'did_not_occur'),
    }),

    /** Says of an event that it was told wrongly, and puts `right` in its place. Out: both. */
    toldWrongly: <E extends EpcisEvent>(wrong: E, reading: string, right: E): [E, E] => [
      {
        ...wrong,
        errorDeclaration: {
          ...declaration(wrong, reading, 'incorrect_data'),
          correctiveEventIDs: [right.eventID],
        },
      },
      { ...right, recordTime: isoShanghai(on.instant(reading)) },
    ],
  }
}

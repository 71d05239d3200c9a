/**
 * EPCIS 2.0 events as this shop holds them (GS1 EPCIS 2.0 JSON-LD, CBV 2.0 short names for bizStep and disposition).
 * Identifiers are GS1 Digital Link URIs. Only the fields that the shop's batches use; `eventTime` is ISO 8601 with offset.
 */
export interface EpcisQuantity {
  epcClass: string
  quantity?: number
  uom?: string
}
export interface EpcisSensorReport {
  type: string
  value?: number
  minValue?: number
  maxValue?: number
  meanValue?: number
  uom?: string
  time?: string
  /** What was measured, as a URI: dissolved oxygen beside a temperature makes both the water's. */
  chemicalSubstance?: string
  exception?: 'ALARM_CONDITION' | 'ERROR_CONDITION'
}
export interface EpcisSensorElement {
  sensorMetadata?: { time?: string; startTime?: string; endTime?: string; deviceID?: string }
  sensorReport: EpcisSensorReport[]
}
/** Somebody says an event is wrong. `did_not_occur` has no corrective events (EPCIS 2.0, 7.4.1.2 and CBV 2.0 error reasons). */
export interface EpcisErrorDeclaration {
  declarationTime: string
  reason: 'did_not_occur' | 'incorrect_data'
  correctiveEventIDs?: string[]
  /** Who took it back: an id of the answer's `actors`. */
  'shop:declaredBy'?: string
}
interface EpcisBase {
  eventID: string
  eventTime: string
  eventTimeZoneOffset: string
  /** When the shop was told. Long after `eventTime` is late. */
  recordTime?: string
  errorDeclaration?: EpcisErrorDeclaration
  bizStep?: string
  disposition?: string
  /** What holds until it is unset, whatever step comes after. */
  persistentDisposition?: { set?: string[]; unset?: string[] }
  readPoint?: { id: string }
  bizLocation?: { id: string }
  bizTransactionList?: { type: string; bizTransaction: string }[]
  destinationList?: { type: 'owning_party' | 'possessing_party' | 'location'; destination: string }[]
  certificationInfo?: string | string[]
  sensorElementList?: EpcisSensorElement[]
  ilmd?: Record<string, string>
  /** Who did it: an id of the answer's `actors`. CBV has no word for a person. */
  'shop:actor'?: string
  /** Who put it on record: an id of the answer's `actors`. */
  'shop:declaredBy'?: string
  /** How it travelled on; CBV only says that it departed. */
  'shop:transport'?: 'air' | 'road' | 'water'
  /** The notice a recall was declared with. */
  'shop:recallNotice'?: string
}
export interface ObjectEvent extends EpcisBase {
  type: 'ObjectEvent'
  action: 'ADD' | 'OBSERVE' | 'DELETE'
  quantityList?: EpcisQuantity[]
  epcList?: string[]
}
export interface AggregationEvent extends EpcisBase {
  type: 'AggregationEvent'
  action: 'ADD' | 'OBSERVE' | 'DELETE'
  parentID: string
  /** What is put in as a whole: the pallets in a lorry. */
  childEPCs?: string[]
  childQuantityList?: EpcisQuantity[]
}
export interface TransformationEvent extends EpcisBase {
  type: 'TransformationEvent'
  transformationID?: string
  inputQuantityList: EpcisQuantity[]
  outputQuantityList: EpcisQuantity[]
}
export type EpcisEvent = ObjectEvent | AggregationEvent | TransformationEvent

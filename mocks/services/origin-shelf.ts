import type { EpcisEvent, EpcisSensorReport } from '#contract/epcis.ts'
import type { Instant } from '#contract/time.ts'
import type { Batch } from '#seed/batches/batch.ts'
import { lotUri, placeUri } from '#seed/batches/event-writer.ts'
import { keeperOf, places } from '#seed/batches/places.ts'
import { isoShanghai } from '#world/calendar.ts'
import type { Stream } from '#world/stream.ts'
import { inBand } from './origin-cold-chain.ts'
import { shelfReadingMs, shelfReadingsPerEvent } from './origin-policy.ts'

/**
 * What the shelf's own thermometer declared since the batch came on it, up to `until`: never stored, the same for the same
 * stream at every call. Degrees wander around what the shelf holds and stay in the band.
 */
export function shelfEvents(batch: Batch, since: Instant, until: Instant, stream: Stream): EpcisEvent[] {
  const events: EpcisEvent[] = []
  const every = shelfReadingMs * shelfReadingsPerEvent
  let drift = 0
  for (let end = since + every; end <= until; end += every) {
    const sensorReport: EpcisSensorReport[] = []
    for (let at = end - every + shelfReadingMs; at <= end; at += shelfReadingMs) {
      drift = drift * 0.7 + (stream.unit() - 0.5) * 0.5
      const celsius = Math.round((batch.shelfCelsius + drift) * 10) / 10
      const value = inBand(batch.band, celsius) ? celsius : batch.shelfCelsius
      sensorReport.push({ type: 'Temperature', time: isoShanghai(at), value, uom: 'CEL' })
    }
    const place = { id: placeUri(places.storeShelf) }
    events.push({
      type: 'ObjectEvent',
      eventID: `urn:uuid:${batch.record}-4fff-8000-${(end % 2 ** 48).toString(16).padStart(12, '0')}`,
      eventTime: isoShanghai(end),
      eventTimeZoneOffset: '+08:00',
      recordTime: isoShanghai(end),
      'shop:declaredBy': keeperOf(places.storeShelf).id,
      action: 'OBSERVE',
      bizStep: 'sensor_reporting',
      disposition: 'sellable_accessible',
      quantityList: [{ epcClass: lotUri(batch) }],
      readPoint: place,
      bizLocation: place,
      sensorElementList: [
        {
          sensorMetadata: { startTime: isoShanghai(end - every), endTime: isoShanghai(end), deviceID: shelfLogger },
          sensorReport,
        },
      ],
    })
  }
  return events
}

const shelfLogger = 'https://id.gs1.org/8004/95210000SHELF07'

import type { EpcisEvent } from '#contract/epcis.ts'
import type { Origin } from '#contract/origin.ts'
import { recordFile, recordFileName } from '#domain/record-file.ts'
import { now } from '#platform/now.ts'
import { saveFile } from '#platform/save-file.ts'
import { RawRecordSheet } from './raw-record-sheet.tsx'

/** The record of a batch over its page. */
export function RawRecord({ origin, onClose }: { origin: Origin; onClose: () => void }) {
  const events: readonly EpcisEvent[] = origin.events
  return (
    <RawRecordSheet
      origin={origin}
      events={events}
      onClose={onClose}
      onDownload={() => saveFile(recordFileName(origin), recordFile(origin, events, now()))}
    />
  )
}

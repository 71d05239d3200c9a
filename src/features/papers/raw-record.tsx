import { useQuery } from '@tanstack/react-query'
import type { Origin } from '#contract/origin.ts'
import { recordFile, recordFileName } from '#domain/record-file.ts'
import { now } from '#platform/now.ts'
import { saveFile } from '#platform/save-file.ts'
import { takenBackQuery } from '#queries/record-query.ts'
import { RawRecordSheet } from './raw-record-sheet.tsx'

/** The record of a batch over its page: what its story is told from, and what was taken back. */
export function RawRecord({ origin, onClose }: { origin: Origin; onClose: () => void }) {
  const { data: takenBack = [] } = useQuery(takenBackQuery(origin))
  const events = [...origin.events, ...takenBack].toSorted((a, b) => Date.parse(a.eventTime) - Date.parse(b.eventTime))
  return (
    <RawRecordSheet
      origin={origin}
      events={events}
      complete={takenBack.length === origin.corrections.length}
      onClose={onClose}
      onDownload={() => saveFile(recordFileName(origin), recordFile(origin, events, now()))}
    />
  )
}

import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { knownEpoch } from '#platform/epoch.ts'
import { meQuery } from '#queries/me-query.ts'
import { useRecordScan } from '#queries/scan-query.ts'

/** What was noted in this visit: opening a page again is not another scan. */
const noted = new Set<string>()

/** Notes, once a visit, that a tag with a serial was scanned; the world counts, and may suspect a copy. */
export function useScanNoted(piece: { gtin: string; lot: string; serial: string | undefined }, known: boolean): void {
  const { data: me } = useQuery({ ...meQuery, throwOnError: false })
  const { mutate } = useRecordScan()
  const by = me?.personId
  const { gtin, lot, serial } = piece
  useEffect(() => {
    const key = [knownEpoch(), gtin, lot, serial].join(' ')
    if (!known || by === undefined || serial === undefined || noted.has(key)) return
    noted.add(key)
    mutate({ gtin, lot, serial, by })
  }, [known, by, gtin, lot, serial, mutate])
}

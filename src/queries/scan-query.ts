import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Problem, TagScan } from '#contract/scan.ts'
import { Unreachable } from '#platform/failure.ts'
import { call } from '#platform/http.ts'

/** Notes that a tag was scanned. One person's own scans within the hour count once, so a lost answer may be asked for again. */
export function useRecordScan() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (scan: TagScan) => call('recordScan', { body: scan }),
    retry: (failed, error) => error instanceof Unreachable && failed < 3,
    onSuccess: (_, { gtin, lot }) => client.invalidateQueries({ queryKey: ['origin', gtin, lot] }),
  })
}

/** Tells the shop what is wrong with a batch. Said twice, it is one report. */
export function useReportProblem(gtin: string, lot: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (problem: Problem) => call('reportProblem', { params: { gtin, lot }, body: { problem } }),
    retry: (failed, error) => error instanceof Unreachable && failed < 3,
    onSuccess: () => client.invalidateQueries({ queryKey: ['origin', gtin, lot] }),
  })
}

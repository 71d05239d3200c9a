import { readGtin } from '#contract/gs1/check-digit.ts'
import { problemsOf } from '#services/problems-service.ts'
import { scansOf } from '#services/scans-service.ts'
import { type Handlers, Refused } from './handler.ts'

/** What people do with a tag besides reading it: they scan it, and say what is wrong. */
export const scansHandlers: Handlers<'recordScan' | 'reportProblem'> = {
  recordScan: async ({ body }, context) => {
    const { states, now } = await context.act('scans', { type: 'recordScan', ...body })
    const count = scansOf(states.scans, body, now)
    if (!count) throw new Error('a scan was recorded and not counted')
    return count
  },
  reportProblem: async ({ params: { gtin: typed, lot }, body: { problem } }, context) => {
    const read = readGtin(typed)
    const gtin = read.ok ? read.gtin : typed
    const { states } = await context.act('problems', { type: 'reportProblem', gtin, lot, problem })
    const told = problemsOf(states.problems, gtin, lot).find((one) => one.problem === problem)
    if (!told) throw new Refused({ code: 'batchUnknown', gtin, lot })
    return told
  },
}

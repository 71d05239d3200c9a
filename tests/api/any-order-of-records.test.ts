import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EpcisEvent } from '#contract/epcis.ts'
import { batchesOn } from '#seed/batches/all.ts'
import { lotUri } from '#seed/batches/event-writer.ts'
import { seedProductOf } from '#seed/products.ts'
import { readingsOf } from '#services/origin-cold-chain.ts'
import { requiredSteps } from '#services/origin-policy.ts'
import { correctionsOf, inOrder, noted } from '#services/origin-record.ts'
import { traceRecord } from '#services/origin-trace.ts'
import { judge } from '#services/origin-verdict.ts'

const minute = 60_000
const at = (reading: string): number => Date.parse(`${reading.replace(' ', 'T')}:00+08:00`)

describe('the story does not depend on how it was told', () => {
  const now = at('2026-11-09 14:00')
  const pool = batchesOn(0).flatMap(({ events }) => events)
  const read = (held: readonly EpcisEvent[], batch: ReturnType<typeof batchesOn>[number]) => {
    const { standing, withdrawn } = traceRecord(held, lotUri(batch), now)
    const corrections = correctionsOf(withdrawn, standing)
    const verdict = judge({
      events: standing,
      readings: readingsOf(standing),
      band: batch.band,
      remedies: batch.remedies,
      required: requiredSteps(seedProductOf(batch.gtin)?.categoryId),
      notes: noted(standing, corrections),
      now,
    })
    return { standing, corrections, verdict }
  }

  it('in any order of capture, each batch reads the same', () => {
    const asWritten = batchesOn(0).map((batch) => read(pool, batch))
    fc.assert(
      fc.property(fc.shuffledSubarray(pool, { minLength: pool.length }), (shuffled) => {
        expect(batchesOn(0).map((batch) => read(shuffled, batch))).toEqual(asWritten)
      }),
      { numRuns: 20 },
    )
  })

  it('a correction equals never having been wrong, apart from being told', () => {
    const replacing = new Set(pool.flatMap(({ errorDeclaration }) => errorDeclaration?.correctiveEventIDs ?? []))
    const neverWrong = pool
      .filter(({ errorDeclaration }) => !errorDeclaration)
      .map((event) => (replacing.has(event.eventID) ? { ...event, recordTime: event.eventTime } : event))
    expect(neverWrong.length).toBeLessThan(pool.length)
    for (const batch of batchesOn(0)) {
      const [wrong, right] = [read(pool, batch), read(neverWrong, batch)]
      const untold = wrong.verdict.findings.filter(({ code }) => code !== 'corrected')
      expect({ ...wrong.verdict, findings: untold }).toEqual(right.verdict)
      expect(readingsOf(wrong.standing)).toEqual(readingsOf(right.standing))
      expect(wrong.standing.map(({ eventID }) => eventID)).toEqual(right.standing.map(({ eventID }) => eventID))
    }
  })

  it('any record may be taken back at any time: it is out of the story from then on, and said so', () => {
    fc.assert(
      fc.property(fc.constantFrom(...pool), fc.integer({ min: 0, max: 600 }), (event, later) => {
        const declarationTime = new Date(Date.parse(event.eventTime) + later * minute).toISOString()
        const wrong: EpcisEvent = { ...event, errorDeclaration: { declarationTime, reason: 'did_not_occur' } }
        const without = pool.filter((one) => one !== event)
        const told_ = Date.parse(declarationTime) <= now
        for (const batch of batchesOn(0)) {
          const [kept, gone] = [read([...without, wrong], batch), read(told_ ? without : pool, batch)]
          if (told_) expect(inOrder(kept.standing)).toEqual(gone.standing)
          else if (!event.errorDeclaration)
            expect(kept.standing.map(({ eventID }) => eventID)).toEqual(gone.standing.map(({ eventID }) => eventID))
        }
      }),
      { numRuns: 40 },
    )
  })
})

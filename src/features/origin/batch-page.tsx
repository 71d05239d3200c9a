import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { originQuery } from '#queries/origin-query.ts'
import type { BatchSlots } from './batch-slots.ts'
import { Batch } from './batch.tsx'
import { ColdChain } from './cold-chain.tsx'
import { found } from './found.ts'
import { Hero } from './hero.tsx'
import { LoadingBatch } from './loading-batch.tsx'
import { UnknownBatch } from './unknown-batch.tsx'
import { useFocusBack } from './use-focus-back.ts'
import { useRecallTurn } from './use-recall-turn.ts'
import { useRecordSheet } from './use-record-sheet.ts'
import { useScanNoted } from './use-scan-noted.ts'

interface BatchPageProps {
  gtin: string
  lot: string
  serial: string | undefined
  slots: BatchSlots
}

/** A batch's page. What could do harm comes before it, a paper in its place, the raw record over it. */
export function BatchPage({ gtin, lot, serial, slots }: BatchPageProps) {
  const { data: origin, error } = useQuery(originQuery(gtin, lot, serial))
  const [params] = useSearchParams()
  const record = useRecordSheet()
  /** Whether they asked for what to do about a recall, or said that they understand it. */
  const [chosen, choose] = useState<{ recallId: string; open: boolean }>()
  const report = origin?.certificates.find(({ number }) => number === params.get('report'))
  const licence = origin?.licences.find(({ number }) => number === params.get('licence'))
  const recall = origin?.recall
  const first = recall !== undefined && chosen?.recallId === recall.id ? chosen.open : recall?.severity === 'I'
  useFocusBack(report?.number ?? licence?.number)
  useScanNoted({ gtin, lot, serial }, origin !== undefined)
  useRecallTurn(origin && (recall ?? null), first)
  if (!origin) return error ? <UnknownBatch gtin={gtin} lot={lot} /> : <LoadingBatch lot={lot} />

  if (recall && first) {
    return (
      <slots.Recall
        origin={origin}
        recall={recall}
        hero={<Hero origin={origin} />}
        cold={found(origin, 'excursion') && <ColdChain origin={origin} recalled />}
        onUnderstood={() => choose({ recallId: recall.id, open: false })}
      />
    )
  }
  if (report) return <slots.Report origin={origin} report={report} />
  if (licence) return <slots.Licence origin={origin} licence={licence} />
  return (
    <>
      <Batch origin={origin} serial={serial} onRecall={() => recall && choose({ recallId: recall.id, open: true })} />
      {record.open && <slots.Record origin={origin} onClose={record.close} />}
    </>
  )
}

import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useSearchParams } from 'react-router'
import type { Origin } from '#contract/origin.ts'
import { storyOf } from '#domain/batch-story.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { usePageTitle } from '#platform/page-title.ts'
import { originQuery } from '#queries/origin-query.ts'
import { Screen } from '#ui/screen.tsx'
import { BuyBar } from './buy-bar.tsx'
import { ColdChain } from './cold-chain.tsx'
import { Facts } from './facts.tsx'
import { Freshness } from './freshness.tsx'
import { Hero } from './hero.tsx'
import { Keeping } from './keeping.tsx'
import { LoadingBatch } from './loading-batch.tsx'
import { Remedies } from './remedies.tsx'
import { ReportPage } from './report-page.tsx'
import { Reports } from './reports.tsx'
import { UnknownBatch } from './unknown-batch.tsx'
import { Verdict } from './verdict.tsx'
import { Way } from './way.tsx'

/** A batch's page: its seal, how fresh it is, where it came from and what happened on the way. */
export function BatchPage({ gtin, lot }: { gtin: string; lot: string }) {
  const { data: origin, error } = useQuery(originQuery(gtin, lot))
  const [params] = useSearchParams()
  const report = origin?.certificates.find(({ number }) => number === params.get('report'))
  useFocusBack(report?.number)
  if (!origin) return error ? <UnknownBatch gtin={gtin} lot={lot} /> : <LoadingBatch lot={lot} />
  return report ? <ReportPage origin={origin} report={report} /> : <Batch origin={origin} />
}

/** Closing a report puts the focus back on the link that opened it; the path did not change, so nobody else does. */
function useFocusBack(open: string | undefined): void {
  const last = useRef<string>(undefined)
  useEffect(() => {
    if (open === undefined && last.current !== undefined) {
      document.querySelector<HTMLElement>(`[data-report="${CSS.escape(last.current)}"]`)?.focus({ preventScroll: true })
    }
    last.current = open
  }, [open])
}

function Batch({ origin }: { origin: Origin }) {
  const { t, formats } = useMessages()
  const name = formats.names(origin.names)
  usePageTitle(t('shell.pageTitle', { page: t('origin.pageTitle', { name, lot: origin.lot }) }))
  const story = storyOf(origin)
  const clean = origin.verdict.state === 'verified'
  const way = <Way origin={origin} story={story} />
  const cold = origin.coldChain && <ColdChain origin={origin} coldChain={origin.coldChain} story={story} />
  return (
    <Screen>
      <Hero origin={origin} />
      <Facts origin={origin} />
      {clean ? <Freshness origin={origin} /> : <Verdict origin={origin} story={story} />}
      {/* A fault is told before the way it happened on. */}
      {clean ? way : cold}
      {clean ? cold : way}
      <Remedies origin={origin} />
      <Reports origin={origin} />
      <Keeping origin={origin} />
      <BuyBar origin={origin} />
    </Screen>
  )
}

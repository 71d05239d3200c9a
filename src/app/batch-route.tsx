import { lazy, Suspense, useEffect, type ComponentType, type ReactNode } from 'react'
import type { BatchSlots } from '#features/origin/batch-slots.ts'
import { OriginPage } from '#features/origin/origin-page.tsx'
import { PageLoading } from './page-loading.tsx'

const loadRecall = async () => (await import('#features/recall/recall-page.tsx')).RecallPage

const slots: BatchSlots = {
  Recall: fetched(loadRecall, <PageLoading />),
  Report: fetched(async () => (await import('#features/papers/report-page.tsx')).ReportPage, <PageLoading />),
  Licence: fetched(async () => (await import('#features/papers/licence-page.tsx')).LicencePage, <PageLoading />),
  // The page stays while the sheet is fetched.
  Record: fetched(async () => (await import('#features/papers/raw-record.tsx')).RawRecord, null),
}

/** A batch's page, with what other features lay over it or put in its place. */
export function BatchRoute() {
  // Bad news does not wait for a chunk: it is here before it is needed.
  useEffect(() => void loadRecall().catch(() => {}), [])
  return <OriginPage slots={slots} />
}

/** A part of another feature, fetched when it is first shown. */
function fetched<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  meanwhile: ReactNode,
): ComponentType<Props> {
  const Part = lazy(async () => ({ default: await load() }))
  return function Fetched(props: Props) {
    return (
      <Suspense fallback={meanwhile}>
        <Part {...props} />
      </Suspense>
    )
  }
}

import type { Origin } from '#contract/origin.ts'
import { storyOf } from '#domain/batch-story.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { usePageTitle } from '#platform/page-title.ts'
import { Screen } from '#ui/screen.tsx'
import { BuyBar } from './buy-bar.tsx'
import { ColdChain } from './cold-chain.tsx'
import { CopiedTag } from './copied-tag.tsx'
import { Facts } from './facts.tsx'
import { Freshness } from './freshness.tsx'
import { Hero } from './hero.tsx'
import { Keeping } from './keeping.tsx'
import { Kitchen } from './kitchen.tsx'
import { Licences } from './licences.tsx'
import { PieceRecalls } from './piece-recalls.tsx'
import { RecallNotice } from './recall-notice.tsx'
import { Remedies } from './remedies.tsx'
import { Reports } from './reports.tsx'
import { Similar } from './similar.tsx'
import { Trust } from './trust.tsx'
import { Verdict } from './verdict.tsx'
import { Water } from './water.tsx'
import { Way } from './way.tsx'
import { WayMap } from './way-map.tsx'

interface BatchProps {
  origin: Origin
  serial: string | undefined
  /** Back to what to do about a recall that may do serious harm. */
  onRecall: () => void
}

/** A batch's page itself: its seal, how fresh it is, where it came from and what happened on the way. */
export function Batch({ origin, serial, onRecall }: BatchProps) {
  const { t, formats } = useMessages()
  const name = formats.names(origin.names)
  usePageTitle(t('shell.pageTitle', { page: t('origin.pageTitle', { name, lot: origin.lot }) }))
  const story = storyOf(origin)
  const clean = origin.verdict.state === 'verified'
  const way = (
    <>
      <Way origin={origin} story={story} />
      <WayMap origin={origin} />
    </>
  )
  const cold = (
    <>
      <ColdChain origin={origin} />
      <Water origin={origin} />
    </>
  )
  return (
    <Screen>
      <Hero origin={origin} />
      <Facts origin={origin} />
      <RecallNotice origin={origin} onRecall={onRecall} />
      {serial === undefined && <PieceRecalls gtin={origin.product.gtin} lot={origin.lot} />}
      <CopiedTag origin={origin} />
      {clean ? <Freshness origin={origin} /> : <Verdict origin={origin} story={story} />}
      {/* A fault is told before the way it happened on. */}
      {clean ? way : cold}
      {clean ? cold : way}
      <Remedies origin={origin} />
      <Reports origin={origin} />
      <Licences origin={origin} />
      <Keeping origin={origin} />
      <Kitchen origin={origin} />
      <Similar origin={origin} />
      <Trust origin={origin} />
      <BuyBar origin={origin} />
    </Screen>
  )
}

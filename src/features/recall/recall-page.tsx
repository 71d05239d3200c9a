import { useQuery } from '@tanstack/react-query'
import { useLayoutEffect, useRef, type ReactNode } from 'react'
import type { Origin } from '#contract/origin.ts'
import type { Recall } from '#contract/recall.ts'
import { ownedOf, ownedPieceOf } from '#domain/recall-told.ts'
import { dayWords } from '#messages/day-words.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { harmWords, hazardWords, titleWords } from '#messages/recall-words.ts'
import { sentences } from '#messages/sentences.ts'
import { usePageTitle } from '#platform/page-title.ts'
import { useNow } from '#platform/use-now.ts'
import { ordersQuery } from '#queries/orders-query.ts'
import { Button } from '#ui/button.tsx'
import { Screen } from '#ui/screen.tsx'
import { RecallAction } from './recall-action.tsx'
import { RecallHappened } from './recall-happened.tsx'
import styles from './recall-page.module.css'
import { SafetyLine } from './safety-line.tsx'
import { WhatToDo } from './what-to-do.tsx'

export interface RecallPageProps {
  origin: Origin
  recall: Recall
  /** The batch's picture and tag under the tape, drawn by the batch's page. */
  hero: ReactNode
  /** The cold chain with the breach in it, if that is what happened. */
  cold: ReactNode
  /** They read it, and want to see the batch's page behind it. */
  onUnderstood: () => void
}

/** A recall that may do serious harm, before anything else: what not to do, what happened, what to do now. */
export function RecallPage({ origin, recall, hero, cold, onUnderstood }: RecallPageProps) {
  const messages = useMessages()
  const { t, formats } = messages
  const heading = useRef<HTMLHeadingElement>(null)
  const { data } = useQuery({ ...ordersQuery, throwOnError: false })
  const orders = data?.orders ?? []
  const owned =
    recall.scope.serials && origin.serial !== undefined
      ? ownedPieceOf(orders, recall.id, origin.serial)
      : ownedOf(orders, recall.id)
  const now = useNow(60_000)
  const name = formats.names(origin.names)
  usePageTitle(t('shell.pageTitle', { page: t('recall.pageTitle', { name, lot: origin.lot }) }))
  // The page may have turned under the person's eyes: the address is the same, so nobody else moves focus and scroll.
  useLayoutEffect(() => {
    scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [])
  const [bought] = owned
  const count = owned.reduce((sum, { quantity }) => sum + quantity, 0)
  const told = [
    hazardWords(recall, messages),
    bought &&
      t('recall.bought', { count, day: dayWords(bought.boughtAt, now, messages), time: formats.time(bought.boughtAt) }),
    harmWords(recall, messages),
  ]
  return (
    <Screen>
      {hero}
      <div className={styles.intro} role="alert">
        <h1 ref={heading} tabIndex={-1}>
          {titleWords(origin, recall, messages)}
        </h1>
        <p>{sentences(told, messages)}</p>
      </div>
      <WhatToDo origin={origin} recall={recall} owned={owned} />
      {cold}
      <RecallHappened origin={origin} recall={recall} />
      <SafetyLine />
      <Button className={styles.understood} onClick={onUnderstood} data-act="understoodRecall">
        {t('recall.understood')}
      </Button>
      <RecallAction owned={owned} />
    </Screen>
  )
}

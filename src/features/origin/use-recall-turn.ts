import { useEffect, useRef } from 'react'
import type { Recall } from '#contract/recall.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { knock } from '#platform/haptics.ts'
import { showToast } from '#stores/toasts-store.ts'

/**
 * The page turns while somebody reads it: a recall knocks in the hand (its own words come as an alert), and one that is lifted
 * is said in a line. When the page comes back from under a recall, its heading takes the focus. In: the batch's recall,
 * null for none, undefined while nothing is known; and whether the recall stands before the page.
 */
export function useRecallTurn(recall: Recall | null | undefined, before: boolean): void {
  const { t } = useMessages()
  const last = useRef(recall)
  const lifted = t('recall.lifted')
  useEffect(() => {
    const was = last.current
    last.current = recall
    if (was === undefined || recall === undefined || was?.id === recall?.id) return
    if (recall) knock(200)
    else showToast({ text: lifted, tone: 'done' })
  }, [recall, lifted])

  const stood = useRef(before)
  useEffect(() => {
    if (stood.current && !before) {
      scrollTo(0, 0)
      document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
    }
    stood.current = before
  }, [before])
}

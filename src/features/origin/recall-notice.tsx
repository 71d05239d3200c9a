import { OctagonAlert } from 'lucide-react'
import type { Origin } from '#contract/origin.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { harmWords, hazardWords, instructionWords } from '#messages/recall-words.ts'
import { gapOf, sentences } from '#messages/sentences.ts'
import { Button } from '#ui/button.tsx'
import { Notice } from './notice.tsx'

/** A recall on the page itself: a lesser one, or a grave one that was understood. */
export function RecallNotice({ origin, onRecall }: { origin: Origin; onRecall: () => void }) {
  const messages = useMessages()
  const { t } = messages
  const { recall } = origin
  if (!recall) return null
  return (
    <Notice
      icon={OctagonAlert}
      alert
      action={
        <Button kind="text" onClick={onRecall} data-act="openRecall">
          {t('recall.whatToDo')}
        </Button>
      }
    >
      <p>
        <b>{recall.severity === 'III' ? t('recall.calledBack') : t('recall.noticeHead')}</b>
        {gapOf(messages)}
        {sentences([hazardWords(recall, messages), harmWords(recall, messages)], messages)}
      </p>
      <p>{instructionWords(origin, recall, messages)}</p>
    </Notice>
  )
}

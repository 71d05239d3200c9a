import { useQuery } from '@tanstack/react-query'
import { OctagonAlert } from 'lucide-react'
import { useMessages } from '#messages/messages-context.tsx'
import { hazardWords } from '#messages/recall-words.ts'
import { gapOf } from '#messages/sentences.ts'
import { recallsQuery } from '#queries/recall-query.ts'
import { Notice } from './notice.tsx'

/** Single pieces of the batch are recalled, and this tag did not say which piece it hangs on: compare the numbers. */
export function PieceRecalls({ gtin, lot }: { gtin: string; lot: string }) {
  const messages = useMessages()
  const { t } = messages
  const { data } = useQuery({ ...recallsQuery(gtin, lot), throwOnError: false })
  return data?.recalls.map((recall) => {
    const { serials = [] } = recall.scope
    if (recall.status !== 'active' || serials.length === 0) return null
    return (
      <Notice key={recall.id} icon={OctagonAlert} alert>
        <p>
          <b>{t('recall.piecesHead')}</b>
          {gapOf(messages)}
          {hazardWords(recall, messages)}
        </p>
        <p>{t('recall.bannerSome', { count: serials.length, serials: serials.join(t('origin.listComma')) })}</p>
      </Notice>
    )
  })
}

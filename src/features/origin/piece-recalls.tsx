import { useQuery } from '@tanstack/react-query'
import { OctagonAlert } from 'lucide-react'
import { Fragment } from 'react'
import { Link } from 'react-router'
import { paths } from '#domain/paths.ts'
import { Message, useMessages } from '#messages/messages-context.tsx'
import { hazardWords } from '#messages/recall-words.ts'
import { gapOf } from '#messages/sentences.ts'
import { recallsQuery } from '#queries/recall-query.ts'
import { ButtonLink } from '#ui/button.tsx'
import { Notice } from './notice.tsx'
import styles from './notice.module.css'

/** Beyond these the tag is scanned, or its number typed. */
const mostOffered = 6

/** Single pieces of the batch are recalled, and this tag did not say which piece it hangs on: compare the numbers, and open yours. */
export function PieceRecalls({ gtin, lot }: { gtin: string; lot: string }) {
  const messages = useMessages()
  const { t } = messages
  const { data } = useQuery({ ...recallsQuery(gtin, lot), throwOnError: false })
  return data?.recalls.map((recall) => {
    const { serials = [] } = recall.scope
    if (recall.status !== 'active' || serials.length === 0) return null
    return (
      <Notice
        key={recall.id}
        icon={OctagonAlert}
        alert
        action={
          serials.length <= mostOffered && (
            <span className={styles.pieces}>
              {serials.map((serial) => (
                <ButtonLink
                  key={serial}
                  render={(link) => <Link to={paths.piece(gtin, lot, serial)} {...link} data-act="mineIsRecalled" />}
                >
                  {t('recall.mineIs', { serial })}
                </ButtonLink>
              ))}
            </span>
          )
        }
      >
        <p>
          <b>{t('recall.piecesHead')}</b>
          {gapOf(messages)}
          {hazardWords(recall, messages)}
        </p>
        <p>
          <Message
            id="recall.bannerSome"
            values={{
              count: serials.length,
              serials: serials.map((serial, place) => (
                <Fragment key={serial}>
                  {place > 0 && t('origin.listComma')}
                  <span className={styles.number}>{serial}</span>
                </Fragment>
              )),
            }}
          />
        </p>
      </Notice>
    )
  })
}

import { FileBadge } from 'lucide-react'
import { Link, useLocation } from 'react-router'
import type { Licence, Origin } from '#contract/origin.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { RowLink, Rows } from '#ui/row-fact.tsx'
import { Block } from '#ui/block.tsx'
import styles from './licences.module.css'

/** The papers that let somebody make, move or sell this batch; each opens whole. */
export function Licences({ origin: { licences } }: { origin: Origin }) {
  const { t, formats } = useMessages()
  const { pathname } = useLocation()
  if (licences.length === 0) return null
  return (
    <Block title={t('origin.licences')}>
      <Rows>
        {licences.map((licence) => (
          <RowLink
            key={licence.number}
            icon={FileBadge}
            note={
              <>
                {formats.names(licence.holder)}
                <Status licence={licence} />
              </>
            }
            render={(link) => (
              <Link
                to={{ pathname, search: `?licence=${encodeURIComponent(licence.number)}` }}
                data-act="openLicence"
                data-paper={licence.number}
                {...link}
              />
            )}
          >
            <b>{t(`papers.licence.${licence.kind}`)}</b>
          </RowLink>
        ))}
      </Rows>
    </Block>
  )
}

/** Whether it still holds: words first, colour after. */
function Status({ licence: { status, validTo } }: { licence: Licence }) {
  const { t, formats } = useMessages()
  return (
    <span className={styles.status} data-status={status}>
      {validTo === undefined
        ? t('papers.holdsForBatch')
        : t(`papers.status.${status}`, { date: formats.dateAndYear(validTo) })}
    </span>
  )
}

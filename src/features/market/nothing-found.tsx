import { useLayoutEffect } from 'react'
import { Link } from 'react-router'
import type { SearchResult } from '#contract/catalogue.ts'
import { paths } from '#domain/paths.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { hideTabs } from '#stores/tabs-store.ts'
import { ButtonLink } from '#ui/button.tsx'
import { StagePicture } from '#ui/stage-picture.tsx'
import { StatePanel } from '#ui/state-panel.tsx'
import { Tag } from '#ui/tag.tsx'
import styles from './nothing-found.module.css'

/** A tag with the word and no price, the aisles nearest to it, and one way on. */
export function NothingFound({ result: { query, near } }: { result: SearchResult }) {
  const { t, formats } = useMessages()
  const nearest = near[0]
  useLayoutEffect(hideTabs, [])
  return (
    <>
      <div className={styles.hung} aria-hidden="true">
        <svg viewBox="0 0 390 60" preserveAspectRatio="none">
          <path d="M-4 6Q195 54 394 6M193 30l-2 30" />
        </svg>
        <Tag hang swing className={styles.tag}>
          <span className={styles.word}>{query}</span>
          <span className={styles.price}>¥––.––</span>
          <i />
          <i />
        </Tag>
      </div>
      <StatePanel
        title={t('market.nothing', { words: query })}
        className={styles.panel}
        actions={
          <ButtonLink
            kind="primary"
            block
            render={(link) => <Link to={nearest ? paths.aisle(nearest.id) : paths.home()} {...link} />}
          >
            {nearest
              ? t('market.seeAll', { aisle: formats.names(nearest.names).toLowerCase() })
              : t('shell.goToMarket')}
          </ButtonLink>
        }
      >
        <p>{t('market.nothingBody')}</p>
        {near.length > 1 && (
          <div className={styles.near}>
            <h2>{t('market.nearIt')}</h2>
            <ul>
              {near.map(({ id, names, picture, tint }) => (
                <li key={id}>
                  <Link to={paths.aisle(id)}>
                    <StagePicture picture={picture} tint={tint} size="round" className={styles.disc} />
                    {formats.names(names)}
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        )}
      </StatePanel>
    </>
  )
}

import type { Chapter, Room } from '#contract/live.ts'
import { showClock } from '#domain/show-clock.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { Figure } from '#ui/figure.tsx'
import { Glow } from '#ui/glow.tsx'
import { Price } from '#ui/price.tsx'
import { StagePicture } from '#ui/stage-picture.tsx'
import { Tag } from '#ui/tag.tsx'
import styles from './chapter-list.module.css'

/** The show by what was on the counter; a press goes there. Prices are today's. */
export function ChapterList({
  room,
  chapters,
  now,
  onSeek,
}: {
  room: Room
  chapters: readonly Chapter[]
  now: string | undefined
  onSeek: (ms: number) => void
}) {
  const { t, formats } = useMessages()
  return (
    <section className={styles.chapters} aria-labelledby="chapters">
      <h2 id="chapters">
        {t('live.chapters')} <small>{t('live.todaysPrices')}</small>
      </h2>
      <ol>
        {chapters.map(({ id, fromMs, gtin, names, line }) => {
          const item = room.items.find((one) => one.gtin === gtin)
          return (
            <li key={id} data-now={id === now || undefined}>
              {id === now && <Glow className={styles.glow} />}
              <button
                type="button"
                aria-current={id === now || undefined}
                onClick={() => onSeek(fromMs)}
                data-act="openChapter"
              >
                <span className={styles.time}>
                  <Figure>{showClock(fromMs)}</Figure>
                </span>
                <StagePicture
                  className={styles.stage}
                  picture={item?.picture ?? room.host.picture}
                  tint={item?.tint ?? 'sand'}
                  size="item"
                />
                <span className={styles.words}>
                  <b>{formats.names(names)}</b>
                  <small>{formats.names(line)}</small>
                </span>
                {item && (
                  <Tag size="s" className={styles.price}>
                    <Price money={item.price} />
                  </Tag>
                )}
              </button>
            </li>
          )
        })}
      </ol>
    </section>
  )
}

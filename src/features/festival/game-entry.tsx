import { Link } from 'react-router'
import type { GameSummary } from '#contract/game.ts'
import { paths } from '#domain/paths.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { ButtonLink } from '#ui/button.tsx'
import { LanternRow } from '#ui/lantern-row.tsx'
import styles from './game-entry.module.css'

/** The way to the game: how many lanterns are lit along the lane, and what a few more earn. */
export function GameEntry({ game: { lit, of, roundsLeft, next } }: { game: GameSummary }) {
  const { t, formats } = useMessages()
  const standing = next
    ? t('night.litMore', { lit, of, more: next.more, off: formats.money(next.off, { minor: 'auto' }) })
    : lit >= of
      ? t('night.litAll', { of })
      : t('night.litSome', { lit, of })
  return (
    <section className={styles.game} data-zone="live">
      <LanternRow of={of} lit={lit} className={styles.row} />
      <div className={styles.in}>
        <div>
          <h2>{t('night.lightTheLane')}</h2>
          <p>
            {standing} {roundsLeft === 0 && next && t('night.noRounds')}
          </p>
        </div>
        <ButtonLink className={styles.play} render={(link) => <Link to={paths.game()} {...link} data-act="openGame" />}>
          {roundsLeft > 0 && lit < of ? t('night.play') : t('night.look')}
        </ButtonLink>
      </div>
    </section>
  )
}

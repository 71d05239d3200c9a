import { useQuery } from '@tanstack/react-query'
import { ArrowLeft } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { Link } from 'react-router'
import type { Game, RoundDone } from '#contract/game.ts'
import { paths } from '#domain/paths.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { sentences } from '#messages/sentences.ts'
import { requestId } from '#platform/ids.ts'
import { usePageTitle } from '#platform/page-title.ts'
import { prefersStill } from '#platform/prefers-still.ts'
import { useRate } from '#platform/use-now.ts'
import { gameQuery, useStartRound } from '#queries/game-query.ts'
import { Button, ButtonLink } from '#ui/button.tsx'
import { Glow } from '#ui/glow.tsx'
import { LanternRow } from '#ui/lantern-row.tsx'
import { pictureUrl } from '#ui/picture-url.ts'
import { RoundLink } from '#ui/round-button.tsx'
import { Screen } from '#ui/screen.tsx'
import { Skeleton } from '#ui/state-panel.tsx'
import { Ticket } from '#ui/ticket.tsx'
import { TopBar } from '#ui/top-bar.tsx'
import styles from './game-page.module.css'
import { RoundPlay } from './round-play.tsx'

/** The game of Lantern Night: eleven lanterns, a match, and a minute. It can be left at any time, and asks for nothing. */
export function GamePage() {
  const { t } = useMessages()
  const { data: game } = useQuery(gameQuery)
  usePageTitle(t('shell.pageTitle', { page: t('game.title') }))
  return (
    <Screen zone="live" className={styles.screen}>
      <TopBar
        title={t('game.title')}
        start={
          <RoundLink
            icon={ArrowLeft}
            label={t('game.back')}
            render={(link) => <Link to={paths.lanternNight()} {...link} />}
          />
        }
      />
      {game === undefined ? (
        <Skeleton label={t('game.title')} />
      ) : game.round ? (
        <RoundPlay key={game.round.roundId} game={game} round={game.round} />
      ) : (
        <Lobby game={game} />
      )}
    </Screen>
  )
}

/** Between rounds: how far the lane is lit, what the last round came to, and the next. */
function Lobby({ game }: { game: Game }) {
  const messages = useMessages()
  const { t, formats, whyNot } = messages
  const { mutate, isPending, error } = useStartRound()
  // One number until the round has begun, so that asking again begins one round.
  const roundId = useRef(requestId())
  const otherSpeed = useRate() !== 1
  const [still] = useState(prefersStill)
  const { last, next, nextRoundsAt, roundsLeft } = game
  const heading = useRef<HTMLHeadingElement>(null)
  const isBack = last !== undefined
  // The button that was pressed is gone with the round: whoever plays by keyboard goes on here, at what it came to.
  useEffect(() => {
    if (isBack && document.activeElement === document.body) heading.current?.focus({ preventScroll: true })
  }, [isBack])
  return (
    <>
      <LanternRow
        lit={game.lit}
        of={game.of}
        label={t('game.row', { lit: game.lit, of: game.of })}
        className={styles.row}
      />
      <div className={styles.words}>
        <h2 ref={heading} tabIndex={-1}>
          {t('game.lit', { lit: game.lit, of: game.of })}
        </h2>
        {last && <LastRound last={last} />}
        <p>
          {next ? t('game.next', { more: next.more, off: formats.money(next.off, { minor: 'auto' }) }) : t('game.all')}
        </p>
        {next && (
          <p className={styles.how}>{sentences([t(still ? 'game.howStill' : 'game.how'), t('game.keys')], messages)}</p>
        )}
      </div>
      <div className={styles.picture}>
        <Glow className={styles.glow} />
        <img src={pictureUrl('1f3ee', true)} width={220} height={220} alt="" />
      </div>
      <div className={styles.foot}>
        {error && <p role="alert">{whyNot(error, t('game.noAnswer'))}</p>}
        {otherSpeed && next && <p>{t('game.speed')}</p>}
        {next && (
          <p>
            {roundsLeft > 0
              ? t('game.rounds', { count: roundsLeft })
              : nextRoundsAt !== undefined && t('game.noRounds', { time: formats.time(nextRoundsAt) })}
          </p>
        )}
        {next && roundsLeft > 0 && (
          <Button
            kind="primary"
            block
            disabled={otherSpeed}
            busy={isPending}
            data-act="playRound"
            onClick={() => mutate(roundId.current)}
          >
            {isPending ? t('game.starting') : t(last ? 'game.again' : 'game.play')}
          </Button>
        )}
        <ButtonLink kind="text" render={(link) => <Link to={paths.lanternNight()} {...link} />}>
          {t('game.leave')}
        </ButtonLink>
      </div>
    </>
  )
}

function LastRound({ last }: { last: RoundDone }) {
  const { t, formats } = useMessages()
  const { coupon } = last
  return (
    <div role="status" className={styles.last}>
      <p>{t('game.nowLit', { count: last.now })}</p>
      {coupon && (
        <Ticket
          className={styles.ticket}
          state="torn"
          title={t('game.won', { off: formats.money(coupon.off, { minor: 'auto' }) })}
          note={t('game.wonNote')}
          stub={formats.money(coupon.off, { minor: 'auto' })}
        />
      )}
    </div>
  )
}

import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { Game, Round } from '#contract/game.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { useNow } from '#platform/use-now.ts'
import { Button } from '#ui/button.tsx'
import { Giant } from '#ui/giant.tsx'
import { LanternRow } from '#ui/lantern-row.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import styles from './game-page.module.css'
import { SwingingLantern } from './swinging-lantern.tsx'
import { useRound } from './use-round.ts'

/** A press counts when it begins, as a match is struck; the click that follows it is the same press. */
const samePressMs = 600

/** The minute itself: seconds left, the lantern whose turn it is, and one thing to do. */
export function RoundPlay({ game, round }: { game: Game; round: Round }) {
  const { t } = useMessages()
  const hand = useRound(round)
  const now = useNow(1_000)
  const pressed = useRef(-Infinity)
  const foot = useRef<HTMLDivElement>(null)
  // The button that began the round is gone: whoever plays by keyboard goes on here.
  useEffect(() => foot.current?.querySelector('button')?.focus(), [])
  const left = Math.max(0, Math.ceil((round.startedAt + round.seconds * 1000 - now) / 1000))
  const press = (): void => {
    pressed.current = performance.now()
    hand.tap()
  }
  const pressKey = (event: KeyboardEvent): void => {
    if (event.repeat || (event.key !== ' ' && event.key !== 'Enter')) return
    press()
  }
  const { score } = hand
  const all = score.turn > round.of
  const lit = game.lit + score.lit
  return (
    <>
      <div className={styles.count} role="timer" aria-live="off" aria-label={t('game.secondsLeft', { count: left })}>
        <Giant value={left} unit={t('game.second')} />
      </div>
      <LanternRow lit={lit} of={game.of} label={t('game.row', { lit, of: game.of })} className={styles.row} />
      <div className={styles.play} onPointerDown={press}>
        {!all && <SwingingLantern key={score.turn} round={round} turn={score.turn} out={hand.out} />}
        <p className={styles.turn} aria-hidden="true">
          {hand.out ? t('game.out') : t('game.turn', { turn: Math.min(score.turn, round.of) })}
        </p>
      </div>
      <VisuallyHidden>
        <span role="status">{hand.did === 'lit' && t('game.didLight', { turn: score.turn - 1 })}</span>
      </VisuallyHidden>
      <div ref={foot} className={styles.foot}>
        {hand.unheard ? (
          <>
            <p role="alert">{t('game.unheard')}</p>
            <Button kind="primary" block onClick={hand.end}>
              {t('game.send')}
            </Button>
          </>
        ) : (
          <Button
            kind="primary"
            block
            busy={hand.ending}
            data-act="lightLantern"
            onPointerDown={press}
            onKeyDown={pressKey}
            onClick={() => performance.now() - pressed.current > samePressMs && hand.tap()}
          >
            {hand.ending ? t('game.counting') : t('game.light')}
          </Button>
        )}
        <Button kind="text" onClick={hand.end}>
          {t('game.stop')}
        </Button>
      </div>
    </>
  )
}

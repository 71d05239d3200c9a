import { Captions as CaptionsIcon, CaptionsOff, Pause, Play, Volume2, VolumeX, X } from 'lucide-react'
import { Link, useSearchParams } from 'react-router'
import type { Room } from '#contract/live.ts'
import { paths } from '#domain/paths.ts'
import { showClock } from '#domain/show-clock.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { setComfort, useComfort } from '#stores/comfort-store.ts'
import { ButtonLink } from '#ui/button.tsx'
import { Figure } from '#ui/figure.tsx'
import { Icon } from '#ui/icon.tsx'
import { RoundButton, RoundLink } from '#ui/round-button.tsx'
import { Screen } from '#ui/screen.tsx'
import { chapterAt } from './chapter-scrub.ts'
import { Captions } from './captions.tsx'
import { ChapterList } from './chapter-list.tsx'
import { HostChip } from './host-chip.tsx'
import styles from './replay.module.css'
import { Scrubber } from './scrubber.tsx'
import { ShowVideo } from './show-video.tsx'
import { useReplayFilm } from './use-replay-film.ts'

/** A show that is over, or what there is of one: the film with its chapters, and today's prices of what was on the counter. */
export function Replay({ room }: { room: Room }) {
  const { t, formats } = useMessages()
  const [search] = useSearchParams()
  const { captions } = useComfort()
  const film = useReplayFilm(room, Number(search.get('at') ?? 0) || 0)
  const { playing, atMs, lengthMs, seek, toggle, showMs, chapters } = film
  const host = formats.names(room.host.names)
  const chapter = chapterAt(chapters, atMs)
  const { shows } = playing.player
  const runs = shows === 'playing' || shows === 'buffering' || shows === 'joining'
  const onAir = room.state === 'live' || room.state === 'paused'
  return (
    <Screen zone="live">
      <div className={styles.top}>
        <div className={styles.film}>
          <ShowVideo
            playing={playing}
            poster={chapter ? `show/${chapter.scene}.webp` : room.poster}
            muted={!film.sound}
            label={t('live.videoReplay', { host, chapter: formats.names((chapter ?? room).names) })}
          />
        </div>
        <header className={styles.head}>
          <h1 className={styles.title}>{t('live.replayOf', { date: formats.date(room.startsAt) })}</h1>
          <HostChip room={room} said={t('live.replayOf', { date: formats.date(room.startsAt) })} />
          <RoundLink
            className={styles.leave}
            tone="veil"
            icon={X}
            label={t('live.leaveReplay')}
            render={(link) => (
              <Link to={onAir ? paths.live(room.roomId) : paths.home()} {...link} data-act="leaveReplay" />
            )}
          />
        </header>
        {captions && (
          <div className={styles.captions}>
            <Captions captions={room.captions} showMs={showMs} />
          </div>
        )}
        <div className={styles.controls}>
          <p className={styles.time}>
            <Figure className={styles.clock}>{showClock(atMs)}</Figure>
            <span>{t('live.ofLength', { length: showClock(lengthMs) })}</span>
          </p>
          <RoundButton
            className={styles.play}
            icon={runs ? Pause : Play}
            label={t(runs ? 'live.pause' : 'live.playOn')}
            onClick={toggle}
            data-act="playReplay"
          />
          <div className={styles.line}>
            <Scrubber chapters={chapters} lengthMs={lengthMs} atMs={atMs} onSeek={seek} />
          </div>
        </div>
      </div>
      <div className={styles.ways}>
        <button
          type="button"
          aria-pressed={captions}
          onClick={() => setComfort({ captions: !captions })}
          data-act="setCaptions"
        >
          <Icon of={captions ? CaptionsIcon : CaptionsOff} size={20} />
          {t('live.captions')}
        </button>
        <button type="button" aria-pressed={film.sound} onClick={film.toggleSound} data-act="setSound">
          <Icon of={film.sound ? Volume2 : VolumeX} size={20} />
          {t('live.sound')}
        </button>
        {onAir && (
          <ButtonLink
            kind="quiet"
            className={styles.toLive}
            render={(link) => <Link to={paths.live(room.roomId)} {...link} />}
          >
            {t('live.toLive')}
          </ButtonLink>
        )}
      </div>
      {playing.player.because === 'missing' && (
        <p className={styles.missing} role="status">
          {t('live.still.missing')}
        </p>
      )}
      <ChapterList room={room} chapters={chapters} now={chapter?.id} onSeek={seek} />
    </Screen>
  )
}

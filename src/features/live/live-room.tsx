import { MoreHorizontal, Volume2, VolumeX, X } from 'lucide-react'
import { useCallback, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import type { LiveItem, Room } from '#contract/live.ts'
import { paths } from '#domain/paths.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { now } from '#platform/now.ts'
import { useComfort } from '#stores/comfort-store.ts'
import { setSound, useSound } from '#stores/sound-store.ts'
import { RoundButton, RoundLink } from '#ui/round-button.tsx'
import { Screen } from '#ui/screen.tsx'
import { BagSheet } from './bag-sheet.tsx'
import { Captions } from './captions.tsx'
import { Chat } from './chat.tsx'
import { FilmNote } from './film-note.tsx'
import { HeartsInTheAir } from './hearts.tsx'
import { HostChip } from './host-chip.tsx'
import styles from './live-room.module.css'
import type { LiveSlots } from './live-slots.ts'
import { PinnedTag } from './pinned-tag.tsx'
import { RoomShare } from './room-share.tsx'
import { SayBar } from './say-bar.tsx'
import { ShowVideo } from './show-video.tsx'
import { useChat } from './use-chat.ts'
import { useHearts } from './use-hearts.ts'
import { useOverlays } from './use-overlays.ts'
import { useOwnLine } from './use-own-line.ts'
import { useRoomFilm } from './use-room-film.ts'
import { WatchSheet } from './watch-sheet.tsx'

type OpenSheet = { what: 'bag' | 'share' | 'watch' } | { what: 'buy'; gtin: string; offerId: string | undefined } | null

/** A room while a show is on, or about to be: the film, the talk, what is on the counter, and one thing at a time over them. */
export function LiveRoom({ room, slots }: { room: Room; slots: LiveSlots }) {
  const { roomId } = room
  const { t, formats } = useMessages()
  const navigate = useNavigate()
  const [sheet, setSheet] = useState<OpenSheet>(null)
  const [writing, setWriting] = useState(false)
  const sound = useSound(({ on }) => on)
  const captions = useComfort((comfort) => comfort.captions)
  const playing = useRoomFilm(room)
  const hearts = useHearts(roomId)
  const { lines, hear, flush } = useChat(roomId, hearts.rise)
  const own = useOwnLine(roomId, (frame) => {
    hear([frame])
    flush()
  })
  const turns = useOverlays(sheet !== null ? 'sheet' : writing ? 'writing' : null)
  const { startsAt } = room
  const { playingAt } = playing
  const showMs = useCallback(() => (playingAt() ?? now()) - startsAt, [playingAt, startsAt])

  const host = formats.names(room.host.names)
  const chapter = room.chapters.find(({ id }) => id === room.chapterId)
  const close = (): void => setSheet(null)
  const get = ({ gtin, offerId }: Pick<LiveItem, 'gtin' | 'offerId'>): void => setSheet({ what: 'buy', gtin, offerId })
  const over = Object.values(turns).some(({ shown }) => shown !== null)
  const { Gate, SoldOut, Rain, Back, Coupon, Envelope, Held, Buy } = slots
  return (
    <Screen zone="live" className={styles.page}>
      <div className={styles.room} data-sheet={sheet?.what} data-over={over || undefined} data-state={room.state}>
        <div className={styles.film}>
          <ShowVideo
            playing={playing}
            poster={room.poster}
            muted={!sound}
            label={t('live.video', { host, chapter: formats.names((chapter ?? room).names) })}
          />
        </div>
        <header className={styles.head}>
          <h1 className={styles.title}>{t('live.title', { host })}</h1>
          <HostChip room={room} />
          <RoundLink
            className={styles.leave}
            tone="veil"
            icon={X}
            label={t('live.leave')}
            render={(link) => <Link to={paths.home()} {...link} data-act="leaveRoom" />}
          />
        </header>
        <div className={styles.middle}>
          <div className={styles.side}>
            {room.state === 'live' && (
              <RoundButton
                tone="veil"
                icon={sound ? Volume2 : VolumeX}
                label={t(sound ? 'live.soundOff' : 'live.soundOn')}
                onClick={() => {
                  setSound(!sound)
                  playing.go()
                }}
                data-act="setSound"
              />
            )}
            <RoundButton
              tone="veil"
              icon={MoreHorizontal}
              label={t('live.more')}
              aria-haspopup="dialog"
              onClick={() => setSheet({ what: 'watch' })}
              data-act="openWatch"
            />
            <Envelope roomId={roomId} />
          </div>
          <div className={styles.said}>
            {captions && room.state === 'live' && <Captions captions={room.captions} showMs={showMs} />}
            <FilmNote room={room} playing={playing} />
          </div>
          <div className={styles.talk}>
            <Chat
              lines={lines}
              pending={own.pending}
              rule={room.rule}
              empty={t(room.state === 'preview' ? 'live.sayQuiet' : 'live.chatEmpty')}
            />
          </div>
          <HeartsInTheAir hearts={hearts} />
        </div>
        <footer className={styles.foot}>
          <Held roomId={roomId} pinned={room.pinned} onGet={get} />
          <PinnedTag room={room} onGet={get} />
          <SayBar
            room={room}
            own={own}
            hearts={hearts}
            writing={writing}
            onWriting={setWriting}
            onBag={() => setSheet({ what: 'bag' })}
            onShare={() => setSheet({ what: 'share' })}
          />
        </footer>
        <Gate roomId={roomId} turn={turns.gate} />
        <SoldOut roomId={roomId} turn={turns.soldOut} />
        <Rain roomId={roomId} turn={turns.rain} />
        <Back roomId={roomId} turn={turns.back} onGet={get} />
        <Coupon roomId={roomId} turn={turns.coupon} />
      </div>
      {sheet?.what === 'bag' && (
        <BagSheet
          room={room}
          onClose={close}
          onGet={get}
          onSee={({ explainedFromMs = 0 }) => void navigate(paths.replay(roomId, room.showId, explainedFromMs))}
        />
      )}
      {sheet?.what === 'share' && <RoomShare roomId={roomId} host={host} onClose={close} />}
      {sheet?.what === 'watch' && (
        <WatchSheet playing={playing} host={host} sound={sound} onSound={setSound} onClose={close} />
      )}
      {sheet?.what === 'buy' && <Buy roomId={roomId} gtin={sheet.gtin} offerId={sheet.offerId} onClose={close} />}
    </Screen>
  )
}

import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useMessages } from '#messages/messages-context.tsx'
import { setComfort, useComfort } from '#stores/comfort-store.ts'
import { showToast } from '#stores/toasts-store.ts'
import { RoundButton } from '#ui/round-button.tsx'
import { Sheet, SheetBody, SheetHeader } from '#ui/sheet.tsx'
import { Switch } from '#ui/switch.tsx'
import type { Playing } from './use-player.ts'
import styles from './watch-sheet.module.css'

/** How the person watches: sound, captions, whether things move, and the film on top of other apps where the phone can. */
export function WatchSheet({
  playing: { player, video, hold, go },
  host,
  sound,
  onSound,
  onClose,
}: {
  playing: Playing
  host: string
  sound: boolean
  onSound: (on: boolean) => void
  onClose: () => void
}) {
  const { t } = useMessages()
  const { captions, still } = useComfort()
  const title = t('live.moreTitle')
  const canFloat = 'pictureInPictureEnabled' in document && document.pictureInPictureEnabled && player.stream !== null
  const float = async (): Promise<void> => {
    try {
      if (document.pictureInPictureElement) await document.exitPictureInPicture()
      else await video?.requestPictureInPicture()
      onClose()
    } catch {
      showToast({ text: t('live.inPictureFailed'), tone: 'alert' })
    }
  }
  return (
    <Sheet open onClose={onClose} label={title} look="step" zone="live" className={styles.watch}>
      <SheetHeader start={<RoundButton label={t('shell.close')} icon={X} onClick={onClose} />} title={title} />
      <SheetBody className={styles.rows}>
        <Row name={t('live.soundOn')}>
          <Switch label={t('live.soundOn')} checked={sound} onChange={onSound} data-act="setSound" />
        </Row>
        <Row name={t('live.captions')} note={t('live.captionsNote', { host })}>
          <Switch
            label={t('live.captions')}
            checked={captions}
            onChange={(on) => setComfort({ captions: on })}
            data-act="setCaptions"
          />
        </Row>
        <Row name={t('live.still')} note={t('live.stillNote')}>
          <Switch
            label={t('live.still')}
            checked={still}
            onChange={(on) => {
              setComfort({ still: on })
              if (on) hold()
              else go()
            }}
            data-act="setStill"
          />
        </Row>
        {canFloat && (
          <Row name={t('live.inPicture')} note={t('live.inPictureNote')}>
            <Switch
              label={t('live.inPicture')}
              checked={document.pictureInPictureElement !== null}
              onChange={() => void float()}
              data-act="floatFilm"
            />
          </Row>
        )}
      </SheetBody>
    </Sheet>
  )
}

function Row({ name, note, children }: { name: string; note?: string; children: ReactNode }) {
  return (
    <div className={styles.row}>
      <p>
        <b>{name}</b>
        {note && <small>{note}</small>}
      </p>
      {children}
    </div>
  )
}

import { Camera, ImageIcon, Keyboard, PanelsTopLeft, type LucideIcon } from 'lucide-react'
import { useRef, useState, type ChangeEvent } from 'react'
import { useMessages } from '#messages/messages-context.tsx'
import { askShownCode } from '#platform/shown-code.ts'
import { Icon } from '#ui/icon.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import styles from './read-panel.module.css'
import { TypedPayCode } from './typed-pay-code.tsx'
import { useCodeCamera } from './use-code-camera.ts'

export interface WaysOfReadingProps {
  /** What was read or typed last is no pay code. */
  wrong: boolean
  onCode: (text: string) => void
}

/** This device's camera, a photo, the digits, or another tab of the same browser. */
export function WaysOfReading({ wrong, onCode }: WaysOfReadingProps) {
  const { t } = useMessages()
  const video = useRef<HTMLVideoElement>(null)
  const [typing, setTyping] = useState(false)
  const [noTab, setNoTab] = useState(false)
  const { state, open, readPhoto } = useCodeCamera(video, onCode)
  const off = typeof state === 'object' ? state.off : null
  const seen = state === 'asking' || state === 'looking'

  const askTab = (): void => {
    setNoTab(false)
    void askShownCode().then((code) => (code === null ? setNoTab(true) : onCode(code)))
  }
  return (
    <>
      <div className={styles.head}>
        <h3>{t('counter.waysHead')}</h3>
        <p role="status">
          {state === 'asking'
            ? t('counter.asking')
            : state === 'looking'
              ? t('counter.looking')
              : state === 'noCode'
                ? t('counter.noCode')
                : off
                  ? t(`counter.off.${off}`)
                  : t('counter.waysBody')}
        </p>
      </div>
      <div className={styles.picture} hidden={!seen}>
        <video ref={video} playsInline muted disablePictureInPicture aria-hidden="true" />
        <i />
      </div>
      {typing && <TypedPayCode wrong={wrong} onCode={onCode} />}
      {(noTab || (wrong && !typing)) && (
        <p className={styles.note} role="alert">
          {t(noTab ? 'counter.noOtherTab' : 'counter.notAPayCode')}
        </p>
      )}
      <ul className={styles.ways}>
        {!seen && (
          <li>
            <Way icon={Camera} label={t('counter.camera')} onPress={open} act="openTillCamera" />
          </li>
        )}
        <li>
          <label className={styles.way}>
            <VisuallyHidden>
              <input
                type="file"
                accept="image/*"
                capture={off === null ? undefined : 'environment'}
                onChange={(event) => choose(event, readPhoto)}
              />
            </VisuallyHidden>
            <Icon of={ImageIcon} />
            {t('counter.photo')}
          </label>
        </li>
        <li>
          <Way
            icon={Keyboard}
            label={t('counter.type')}
            onPress={() => setTyping(!typing)}
            pressed={typing}
            act="typePayCode"
          />
        </li>
        <li>
          <Way icon={PanelsTopLeft} label={t('counter.otherTab')} onPress={askTab} act="askOtherTab" />
        </li>
      </ul>
    </>
  )
}

interface WayProps {
  icon: LucideIcon
  label: string
  onPress: () => void
  pressed?: boolean
  act: string
}

function Way({ icon, label, onPress, pressed, act }: WayProps) {
  return (
    <button type="button" className={styles.way} aria-pressed={pressed} onClick={onPress} data-act={act}>
      <Icon of={icon} />
      {label}
    </button>
  )
}

function choose(event: ChangeEvent<HTMLInputElement>, onPhoto: (file: Blob) => void): void {
  const file = event.currentTarget.files?.[0]
  // The same photo chosen twice is two choices.
  event.currentTarget.value = ''
  if (file) onPhoto(file)
}

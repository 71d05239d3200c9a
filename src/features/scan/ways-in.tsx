import { Flashlight, ImageIcon, Keyboard, RotateCw, type LucideIcon } from 'lucide-react'
import type { ChangeEvent } from 'react'
import { useMessages } from '#messages/messages-context.tsx'
import { Button } from '#ui/button.tsx'
import { Icon } from '#ui/icon.tsx'
import type { Torch } from './use-camera.ts'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import styles from './ways-in.module.css'

export interface WaysInProps {
  torch: Torch
  /** Without a live picture "Photo" opens the phone's own camera; beside one it lets the person pick. */
  takesPhotos: boolean
  onPhoto: (file: Blob) => void
  onType: () => void
  /** Left out where asking again changes nothing. */
  onAskAgain?: (() => void) | undefined
  onDemoTag: () => void
}

/** What else leads to a batch: light, a photo, typing, asking for the camera again, and a demo tag. */
export function WaysIn({ torch, takesPhotos, onPhoto, onType, onAskAgain, onDemoTag }: WaysInProps) {
  const { t } = useMessages()
  return (
    <div className={styles.deck}>
      <ul className={styles.ways}>
        {torch && (
          <li>
            <button type="button" className={styles.way} aria-pressed={torch.on} onClick={torch.toggle}>
              <Disc icon={Flashlight} />
              {t(torch.on ? 'scan.torchOn' : 'scan.torch')}
            </button>
          </li>
        )}
        <li>
          <PhotoWay takesPhotos={takesPhotos} onPhoto={onPhoto} />
        </li>
        <li>
          <button type="button" className={styles.way} onClick={onType}>
            <Disc icon={Keyboard} />
            {t('scan.typeCode')}
          </button>
        </li>
        {onAskAgain && (
          <li>
            <button type="button" className={styles.way} onClick={onAskAgain}>
              <Disc icon={RotateCw} />
              {t('scan.askAgain')}
            </button>
          </li>
        )}
      </ul>
      <Button kind="primary" block data-act="demoTag" onClick={onDemoTag}>
        {t('scan.tryDemoTag')}
      </Button>
    </div>
  )
}

function Disc({ icon }: { icon: LucideIcon }) {
  return (
    <span className={styles.disc}>
      <Icon of={icon} size={28} />
    </span>
  )
}

/** A file input looks the same on every phone because only its label is seen. */
function PhotoWay({ takesPhotos, onPhoto }: Pick<WaysInProps, 'takesPhotos' | 'onPhoto'>) {
  const { t } = useMessages()
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.currentTarget.files?.[0]
    // The same photo chosen twice is two choices.
    event.currentTarget.value = ''
    if (file) onPhoto(file)
  }
  return (
    <label className={styles.way}>
      <VisuallyHidden>
        <input type="file" accept="image/*" capture={takesPhotos ? 'environment' : undefined} onChange={choose} />
      </VisuallyHidden>
      <Disc icon={ImageIcon} />
      {t('scan.photo')}
    </label>
  )
}

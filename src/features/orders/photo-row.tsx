import { Camera, X } from 'lucide-react'
import type { ChangeEvent } from 'react'
import { useMessages } from '#messages/messages-context.tsx'
import { mostPhotoBytes } from '#platform/small-photo.ts'
import { AlertLine } from '#ui/pin-hint.tsx'
import { RoundButton } from '#ui/round-button.tsx'
import { RowLink } from '#ui/row-fact.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import styles from './photo-row.module.css'
import type { PhotoState } from './use-photo.ts'

const inMegabytes = (bytes: number): number => Math.ceil(bytes / 1_000_000)

/** A photo of what is wrong: taken or chosen, shown, put away again. `note` says what it is for. */
export function PhotoRow({
  photo,
  note,
  onChoose,
  onRemove,
}: {
  photo: PhotoState
  note: string
  onChoose: (file: Blob) => void
  onRemove: () => void
}) {
  const { t, formats } = useMessages()
  const choose = (event: ChangeEvent<HTMLInputElement>): void => {
    const file = event.currentTarget.files?.[0]
    // The same file chosen twice is two choices.
    event.currentTarget.value = ''
    if (file) onChoose(file)
  }
  if (photo.is === 'here')
    return (
      <div className={styles.photo}>
        <div className={styles.here}>
          <img src={photo.url} alt={t('after.photoYours')} />
          <span aria-live="polite">
            <b>{t('after.photoYours')}</b>
            <small>{t('after.photoSize', { size: formats.number(Math.ceil(photo.bytes / 1000)) })}</small>
          </span>
          <RoundButton label={t('after.photoRemove')} icon={X} onClick={onRemove} />
        </div>
      </div>
    )
  return (
    <div className={styles.photo} aria-busy={photo.is === 'shrinking' || undefined}>
      <RowLink
        icon={Camera}
        note={note}
        className={styles.way}
        render={({ children, ...link }) => (
          <label {...link}>
            {children}
            <VisuallyHidden>
              <input type="file" accept="image/*" capture="environment" onChange={choose} data-act="takePhoto" />
            </VisuallyHidden>
          </label>
        )}
      >
        {photo.is === 'shrinking' ? t('after.photoShrinking') : t('after.photo')}
      </RowLink>
      {/* On a phone the row opens the camera; a computer has one way to choose a file, and needs no second. */}
      <label className={styles.pick}>
        {t('after.photoPick')}
        <VisuallyHidden>
          <input type="file" accept="image/*" onChange={choose} data-act="pickPhoto" />
        </VisuallyHidden>
      </label>
      {photo.is === 'unreadable' && <AlertLine>{t('after.photoUnreadable')}</AlertLine>}
      {photo.is === 'tooLarge' && (
        <AlertLine>
          {t('after.photoTooLarge', {
            size: formats.number(inMegabytes(photo.bytes)),
            most: formats.number(inMegabytes(mostPhotoBytes)),
          })}
        </AlertLine>
      )}
    </div>
  )
}

import { CircleCheck } from 'lucide-react'
import { useMessages } from '#messages/messages-context.tsx'
import { Icon } from '#ui/icon.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import styles from './card-form.module.css'

/** The tick in a field that is right. */
export function Fits() {
  const { t } = useMessages()
  return (
    <span className={styles.fits}>
      <Icon of={CircleCheck} />
      <VisuallyHidden>{t('card.fits')}</VisuallyHidden>
    </span>
  )
}

import { Check } from 'lucide-react'
import { Icon } from './icon.tsx'
import styles from './radio-mark.module.css'

/** The round mark of a row that is one of several: filled when chosen, faint where it cannot be. The row's input is what is pressed. */
export function RadioMark({ chosen, cannot = false }: { chosen: boolean; cannot?: boolean | undefined }) {
  return (
    <span className={styles.mark} data-chosen={chosen || undefined} data-cannot={cannot || undefined}>
      {chosen && <Icon of={Check} size={18} />}
    </span>
  )
}

import { Check, MapPin, X } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './address-sheet.module.css'
import { Icon } from './icon.tsx'
import { RoundButton } from './round-button.tsx'
import { Sheet, SheetBody, SheetHeader } from './sheet.tsx'
import { Skeleton } from './state-panel.tsx'

export interface AddressChoice {
  id: string
  name: ReactNode
  /** How far it is, and for one beyond the riders that a van comes. */
  fact: ReactNode
}

export interface AddressSheetProps {
  title: string
  labels: { close: string; waiting: string }
  /** Not given while they are on their way. */
  addresses?: readonly AddressChoice[] | undefined
  chosenId: string
  /** Gets another address than the chosen one; the sheet was closed before. */
  onChoose: (id: string) => void
  onClose: () => void
  act?: string | undefined
  /** Under the list: the way to the whole book. */
  foot?: ReactNode
}

/** Where it is brought: one press chooses and closes. */
export function AddressSheet({ title, labels, addresses, chosenId, onChoose, onClose, act, foot }: AddressSheetProps) {
  return (
    <Sheet open onClose={onClose} label={title} look="step">
      <SheetHeader start={<RoundButton label={labels.close} icon={X} onClick={onClose} />} title={title} />
      <SheetBody className={styles.body}>
        {!addresses && <Skeleton label={labels.waiting} />}
        <ul>
          {addresses?.map(({ id, name, fact }) => (
            <li key={id}>
              <button
                type="button"
                className={styles.row}
                aria-pressed={id === chosenId}
                data-act={act}
                onClick={() => {
                  onClose()
                  if (id !== chosenId) onChoose(id)
                }}
              >
                <Icon of={MapPin} />
                <span>
                  <b>{name}</b>
                  <small>{fact}</small>
                </span>
                {id === chosenId && <Icon of={Check} />}
              </button>
            </li>
          ))}
        </ul>
        {foot}
      </SheetBody>
    </Sheet>
  )
}

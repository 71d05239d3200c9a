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
  /** How far it is; for one that is too far, in crimson, that it is. */
  fact: ReactNode
  /** Out of the rider's reach: named, and not to be chosen. */
  tooFar: boolean
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
}

/** Where it is brought: one press chooses and closes. */
export function AddressSheet({ title, labels, addresses, chosenId, onChoose, onClose, act }: AddressSheetProps) {
  return (
    <Sheet open onClose={onClose} label={title} look="step">
      <SheetHeader start={<RoundButton label={labels.close} icon={X} onClick={onClose} />} title={title} />
      <SheetBody className={styles.body}>
        {!addresses && <Skeleton label={labels.waiting} />}
        <ul>
          {addresses?.map(({ id, name, fact, tooFar }) => (
            <li key={id}>
              <button
                type="button"
                className={styles.row}
                disabled={tooFar}
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
                  <small data-far={tooFar || undefined}>{fact}</small>
                </span>
                {id === chosenId && <Icon of={Check} />}
              </button>
            </li>
          ))}
        </ul>
      </SheetBody>
    </Sheet>
  )
}

import type { Address } from '#contract/identity.ts'
import { useMessages } from '#messages/messages-context.tsx'
import styles from './step-form.module.css'

interface BookRowsProps {
  book: readonly Address[]
  /** None: another address is being written. */
  chosenId: string | undefined
  onChoose: (addressId: string) => void
  onOther: () => void
}

/** The addresses of whoever is signed in, and the way to write another. */
export function BookRows({ book, chosenId, onChoose, onOther }: BookRowsProps) {
  const { t, formats } = useMessages()
  return (
    <div className={styles.rows} role="radiogroup" aria-label={t('steps.bringTo')}>
      {book.map(({ id, door, distanceMetres, beyondMetres }) => (
        <label key={id} className={styles.row} data-chosen={id === chosenId || undefined}>
          <input
            type="radio"
            name="address"
            checked={id === chosenId}
            onChange={() => onChoose(id)}
            data-act="bringTo"
          />
          <i />
          <span>
            {formats.names(door)}
            <small>
              {beyondMetres === undefined
                ? t('steps.houseNear', { distance: formats.distance(distanceMetres) })
                : t('steps.houseFar', {
                    distance: formats.distance(distanceMetres),
                    by: formats.distance(beyondMetres),
                  })}
            </small>
          </span>
        </label>
      ))}
      <label className={styles.row} data-chosen={chosenId === undefined || undefined}>
        <input
          type="radio"
          name="address"
          checked={chosenId === undefined}
          onChange={onOther}
          data-act="otherAddress"
        />
        <i />
        <span>{t('steps.otherAddress')}</span>
      </label>
    </div>
  )
}

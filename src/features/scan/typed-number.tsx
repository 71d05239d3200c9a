import { useEffect, useRef } from 'react'
import { useMessages } from '#messages/messages-context.tsx'
import { Barcode } from '#ui/barcode.tsx'
import { CodeEntry } from '#ui/code-entry.tsx'
import { Tag } from '#ui/tag.tsx'
import { MOST_DIGITS } from './typed-code.ts'
import styles from './typed-number.module.css'

export interface TypedNumberProps {
  digits: string
  isWrong: boolean
  /** First place of two digits that may have been exchanged. */
  swapAt: number | null
  /** The id of what says whether it is right. */
  describedBy: string
  /** Gets the whole text as typed or pasted. */
  onType: (text: string) => void
  onDone: () => void
}

/**
 * The number on a tag, its bars growing with it. A real input lies over the drawn digits, so that a keyboard, a paste and a reader
 * work; it raises no phone keyboard, because the keypad is below.
 */
export function TypedNumber({ digits, isWrong, swapAt, describedBy, onType, onDone }: TypedNumberProps) {
  const { t } = useMessages()
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => input.current?.focus({ preventScroll: true }), [])

  const ean = digits.length === MOST_DIGITS ? digits.slice(1) : digits
  return (
    <Tag as="div" hang className={styles.card}>
      <Barcode kind="ean13" value={ean} className={styles.bars} />
      <div className={styles.digits}>
        <input
          ref={input}
          className={styles.input}
          value={digits}
          inputMode="none"
          autoComplete="off"
          spellCheck={false}
          aria-label={t('scan.typeLabel')}
          aria-invalid={isWrong}
          aria-describedby={describedBy}
          onChange={(event) => onType(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') onDone()
          }}
        />
        <CodeEntry
          className={styles.drawn}
          digits={digits}
          typing
          bad={isWrong ? digits.length - 1 : undefined}
          swapped={swapAt === null ? [] : [swapAt, swapAt + 1]}
        />
      </div>
      <p className={styles.where}>{t('scan.typeHint')}</p>
    </Tag>
  )
}

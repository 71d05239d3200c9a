import { useEffect, useRef } from 'react'
import { useMessages } from '#messages/messages-context.tsx'
import { Tag } from '#ui/tag.tsx'
import { barsPath, eanBars } from './ean-bars.ts'
import { drawnDigits, MOST_DIGITS } from './typed-code.ts'
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
      <svg className={styles.bars} viewBox="0 0 95 44" preserveAspectRatio="none" aria-hidden="true">
        <path fill="currentColor" d={barsPath(eanBars(ean), 44)} />
      </svg>
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
        <span className={styles.drawn} aria-hidden="true">
          {drawnDigits(digits, isWrong, swapAt).map((each, at) => (
            <span
              key={at}
              data-group={each.startsGroup || undefined}
              data-swapped={each.swapped || undefined}
              data-failing={each.failing || undefined}
            >
              {each.digit}
            </span>
          ))}
          {digits.length < MOST_DIGITS && <i className={styles.caret} />}
        </span>
      </div>
      <p className={styles.where}>{t('scan.typeHint')}</p>
    </Tag>
  )
}

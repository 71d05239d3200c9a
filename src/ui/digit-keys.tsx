import { useEffect, useRef, type ReactNode } from 'react'
import styles from './digit-keys.module.css'
import { digitKeyOf, type DigitKey } from './pin-entry.ts'

export interface DigitKeysProps {
  /** Gets every digit that is typed, pasted or (from a `Keypad` inside that is given the same handler) pressed. */
  onKey: (key: DigitKey) => void
  /** Names the group: "Your PIN". */
  label: string
  /** Takes focus when it appears, so that a keyboard may type at once. */
  focus?: boolean | undefined
  children: ReactNode
}

/**
 * Wrap the boxes and the keypad in it: a keyboard and a paste work wherever focus is inside. There is no input, so no phone keyboard
 * rises, nothing is offered for saving, and no reader echoes a digit. Adds no box to the layout.
 */
export function DigitKeys({ onKey, label, focus, children }: DigitKeysProps) {
  const start = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    if (focus) start.current?.focus({ preventScroll: true })
  }, [focus])
  return (
    // The keys belong to the whole group: focus moves between its keypad buttons while a keyboard types.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      className={styles.keys}
      role="group"
      aria-label={label}
      onKeyDown={(event) => {
        const key = digitKeyOf(event)
        if (!key) return
        event.preventDefault()
        onKey(key)
      }}
      onPaste={(event) => onKey({ paste: event.clipboardData.getData('text') })}
    >
      <span ref={start} className={styles.start} tabIndex={-1} />
      {children}
    </div>
  )
}

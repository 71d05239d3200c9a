import { useEffect, useId, type Ref, type RefObject } from 'react'
import { useMessages } from '#messages/messages-context.tsx'
import styles from './bank.module.css'

const codeLength = 6

interface CodeFieldProps {
  ref: RefObject<HTMLInputElement | null>
  code: string
  error: string | null
  onType: (text: string) => void
}

/** One field for six digits, so that a phone can offer them and a paste fits. The strokes behind it say how many are to come. */
export function CodeField({ ref, code, error, onType }: CodeFieldProps) {
  const { t } = useMessages()
  const id = useId()
  useEffect(() => ref.current?.focus({ preventScroll: true }), [ref])
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{t('bank.code')}</label>
      <span className={styles.entry}>
        <input
          ref={ref as Ref<HTMLInputElement>}
          id={id}
          name="one-time-code"
          value={code}
          inputMode="numeric"
          autoComplete="one-time-code"
          pattern="[0-9]*"
          spellCheck={false}
          aria-invalid={error ? true : undefined}
          aria-describedby={`${id}more`}
          onChange={(event) => onType(event.currentTarget.value)}
        />
        <span aria-hidden="true">
          <i>{code}</i>
          {'_'.repeat(codeLength - code.length)}
        </span>
      </span>
      <p id={`${id}more`} className={styles.flaw} role="alert">
        {error}
      </p>
    </div>
  )
}

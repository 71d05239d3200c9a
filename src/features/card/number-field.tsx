import { digitsIn, retypedNumber, schemeOf } from '#domain/card-number.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { TextField } from '#ui/field.tsx'
import styles from './card-form.module.css'
import { Fits } from './fits.tsx'

interface NumberFieldProps {
  value: string
  error: string | null
  fits: boolean
  onType: (text: string) => void
  onLeave: () => void
}

/** The card's number in its groups, with the caret kept where the person put it, and the scheme's name as soon as it is known. */
export function NumberField({ value, error, fits, onType, onLeave }: NumberFieldProps) {
  const { t } = useMessages()
  const scheme = schemeOf(digitsIn(value))
  return (
    <TextField
      className={styles.number}
      label={t('card.number')}
      name="cc-number"
      value={value}
      inputMode="numeric"
      autoComplete="cc-number"
      spellCheck={false}
      error={error}
      onChange={({ currentTarget: input }) => {
        const made = retypedNumber(input.value, input.selectionStart ?? input.value.length)
        // At once and by hand, or React would put the caret at the end.
        input.value = made.text
        input.setSelectionRange(made.caret, made.caret)
        onType(made.text)
      }}
      onKeyDown={(event) => {
        const { selectionStart: at, selectionEnd: end, value: text } = event.currentTarget
        // Backspace behind a gap takes the digit before it, not the gap that would only come back.
        if (event.key === 'Backspace' && at !== null && at === end && text[at - 1] === ' ') {
          event.currentTarget.setSelectionRange(at - 1, at - 1)
        }
      }}
      onBlur={onLeave}
      end={
        <>
          {scheme && <span className={styles.scheme}>{t(`card.scheme.${scheme.id}`)}</span>}
          {fits && <Fits />}
        </>
      }
    />
  )
}

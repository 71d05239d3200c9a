import { CircleHelp } from 'lucide-react'
import { useState } from 'react'
import { digitsIn, schemeOf } from '#domain/card-number.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { TextField } from '#ui/field.tsx'
import { RoundButton } from '#ui/round-button.tsx'

interface CvvFieldProps {
  value: string
  /** The card's number, as far as it is typed: it decides how long the code is, and where it stands. */
  number: string
  error: string | null
  onType: (text: string) => void
  onLeave: () => void
}

/** The security code, and where to find it. */
export function CvvField({ value, number, error, onType, onLeave }: CvvFieldProps) {
  const { t } = useMessages()
  const [asked, setAsked] = useState(false)
  const length = schemeOf(digitsIn(number))?.cvvLength ?? 3
  return (
    <TextField
      label={t('card.cvv')}
      name="cc-csc"
      value={value}
      inputMode="numeric"
      autoComplete="cc-csc"
      error={error}
      hint={asked ? t('card.cvvWhere') : length === 4 ? t('card.cvvFront') : t('card.cvvBack')}
      onChange={(event) => onType(digitsIn(event.currentTarget.value).slice(0, length))}
      onBlur={onLeave}
      end={
        <RoundButton
          label={t('card.cvvHelp')}
          icon={CircleHelp}
          aria-expanded={asked}
          onClick={() => setAsked(!asked)}
        />
      }
    />
  )
}

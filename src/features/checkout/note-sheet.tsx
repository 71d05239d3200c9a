import { X } from 'lucide-react'
import { useId, useState } from 'react'
import { noteLimit } from '#contract/checkout.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { Refused } from '#platform/failure.ts'
import { useChooseCheckout } from '#queries/checkout-query.ts'
import { Button } from '#ui/button.tsx'
import { RoundButton } from '#ui/round-button.tsx'
import { Sheet, SheetActions, SheetBody, SheetHeader } from '#ui/sheet.tsx'
import styles from './note-sheet.module.css'

/** A few words for whoever picks and brings it. What is refused stays in the field, and nowhere else. */
export function NoteSheet({ note, onClose }: { note: string; onClose: () => void }) {
  const { t, words } = useMessages()
  const { mutateAsync, isPending } = useChooseCheckout()
  const [text, setText] = useState(note)
  const [error, setError] = useState<string>()
  const id = useId()
  const title = t('checkout.noteTitle')
  const keep = async (wanted: string): Promise<void> => {
    try {
      await mutateAsync({ note: wanted.trim() })
      onClose()
    } catch (refused) {
      if (!(refused instanceof Refused)) return setError(t('checkout.noteNotKept'))
      const { refusal } = refused
      setError(refusal.code === 'noteHasCard' ? t('checkout.noteCard') : words('refusals', refusal.code, refusal))
    }
  }
  return (
    <Sheet open onClose={onClose} label={title} look="step">
      <SheetHeader start={<RoundButton label={t('shell.close')} icon={X} onClick={onClose} />} title={title} />
      <SheetBody>
        <div className={styles.field}>
          <label htmlFor={id}>{t('checkout.noteLabel')}</label>
          <textarea
            id={id}
            rows={3}
            maxLength={noteLimit}
            autoComplete="off"
            value={text}
            aria-invalid={error === undefined ? undefined : true}
            aria-describedby={`${id}more`}
            onChange={({ target }) => {
              setText(target.value)
              setError(undefined)
            }}
          />
          <small id={`${id}more`} role={error === undefined ? undefined : 'alert'} data-error={error && ''}>
            {error ?? `${t('checkout.noteHint')} ${t('checkout.noteLeft', { count: noteLimit - text.length })}`}
          </small>
        </div>
      </SheetBody>
      <SheetActions>
        <Button kind="primary" block busy={isPending} onClick={() => void keep(text)} data-act="keepNote">
          {t('checkout.noteSave')}
        </Button>
        {note !== '' && (
          <Button kind="text" block onClick={() => void keep('')} data-act="dropNote">
            {t('checkout.noteDrop')}
          </Button>
        )}
      </SheetActions>
    </Sheet>
  )
}

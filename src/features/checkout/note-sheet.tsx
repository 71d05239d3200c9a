import { X } from 'lucide-react'
import { useState } from 'react'
import { noteLimit } from '#contract/checkout.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { Refused } from '#platform/failure.ts'
import { useChooseCheckout } from '#queries/checkout-query.ts'
import { Button } from '#ui/button.tsx'
import { RoundButton } from '#ui/round-button.tsx'
import { Sheet, SheetActions, SheetBody, SheetHeader } from '#ui/sheet.tsx'
import { TextArea } from '#ui/text-area.tsx'

/** A few words for whoever picks and brings it. What is refused stays in the field, and nowhere else. */
export function NoteSheet({ note, onClose }: { note: string; onClose: () => void }) {
  const { t, words } = useMessages()
  const { mutateAsync, isPending } = useChooseCheckout()
  const [text, setText] = useState(note)
  const [error, setError] = useState<string>()
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
        <TextArea
          label={t('checkout.noteLabel')}
          value={text}
          maxLength={noteLimit}
          error={error}
          hint={`${t('checkout.noteHint')} ${t('checkout.noteLeft', { count: noteLimit - text.length })}`}
          onChange={({ target }) => {
            setText(target.value)
            setError(undefined)
          }}
        />
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

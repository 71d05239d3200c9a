import { StickyNote, X } from 'lucide-react'
import { useState } from 'react'
import { noteLimit } from '#contract/checkout.ts'
import type { Parcel } from '#contract/parcel.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { useSetNote } from '#queries/parcel-query.ts'
import { Button } from '#ui/button.tsx'
import { RoundButton } from '#ui/round-button.tsx'
import { RowFact, RowLink } from '#ui/row-fact.tsx'
import { Sheet, SheetActions, SheetBody, SheetHeader } from '#ui/sheet.tsx'
import { TextArea } from '#ui/text-area.tsx'

/** A few words for whoever brings it: to be changed until the rider stands at the door, to be read from then on. */
export function NoteRow({ parcel }: { parcel: Parcel }) {
  const { t } = useMessages()
  const [open, setOpen] = useState(false)
  const { note, can } = parcel
  if (!can.note)
    return note === '' ? null : (
      <RowFact icon={StickyNote} note={note}>
        <b>{t('talk.note')}</b>
      </RowFact>
    )
  return (
    <>
      <RowLink
        icon={StickyNote}
        note={note === '' ? t('talk.noNote') : note}
        render={(link) => <button type="button" {...link} data-act="open-note" onClick={() => setOpen(true)} />}
      >
        <b>{t('talk.note')}</b>
      </RowLink>
      {open && <NoteSheet parcel={parcel} onClose={() => setOpen(false)} />}
    </>
  )
}

/** What is refused stays in the field, and nowhere else. */
function NoteSheet({ parcel: { orderId, note }, onClose }: { parcel: Parcel; onClose: () => void }) {
  const { t, whyNot } = useMessages()
  const [text, setText] = useState(note)
  const { mutate, isPending, error, reset } = useSetNote(orderId)
  const keep = (wanted: string): void => mutate(wanted.trim(), { onSuccess: onClose })
  const title = t('talk.note')
  return (
    <Sheet open onClose={onClose} label={title} look="step">
      <SheetHeader start={<RoundButton label={t('shell.close')} icon={X} onClick={onClose} />} title={title} />
      <SheetBody>
        <TextArea
          label={t('talk.noteLabel')}
          value={text}
          maxLength={noteLimit}
          error={error ? whyNot(error, t('talk.noteUnsure')) : undefined}
          hint={`${t('talk.noteHint')} ${t('talk.noteLeft', { count: noteLimit - text.length })}`}
          onChange={({ target }) => {
            setText(target.value)
            reset()
          }}
        />
      </SheetBody>
      <SheetActions>
        <Button kind="primary" block busy={isPending} onClick={() => keep(text)} data-act="keepNote">
          {t('talk.noteSave')}
        </Button>
        {note !== '' && (
          <Button kind="text" block onClick={() => keep('')} data-act="dropNote">
            {t('talk.noteDrop')}
          </Button>
        )}
      </SheetActions>
    </Sheet>
  )
}

import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { createPortal } from 'react-dom'
import type { PhoneNote, Sms } from '#contract/phone.ts'
import { tabStorage } from '#platform/storage.ts'
import { useReached } from '#platform/use-reached.ts'
import { messagesQuery } from '#queries/messages-query.ts'
import { useTopDialog } from './use-top-dialog.ts'
import { withWords } from './with-words.ts'

const SmsNotice = lazy(
  withWords(async () => ({ default: (await import('#features/bank/sms-notice.tsx')).SmsNotice }), 'phone'),
)

const PhoneNoteNotice = lazy(
  withWords(async () => ({ default: (await import('#features/bank/phone-note-notice.tsx')).PhoneNoteNotice }), 'phone'),
)

/** For how long a message about a room is worth following. */
const noteMs = 600_000

const seenKey = 'lantern-lane.message-seen'

/** The newest message on the phone, over whatever page or sheet is open, until its code is used, too old or put away. */
export function SmsSlot() {
  const { data } = useQuery({ ...messagesQuery, throwOnError: false })
  const [seen, setSeen] = useState(() => tabStorage.read(seenKey))
  const dialog = useTopDialog()
  const message = data?.messages[0]
  const note = data?.notes[0]
  const newest = note && note.at > (message?.at ?? 0) ? note : message
  const putAway = (id: string): void => {
    tabStorage.write(seenKey, id)
    setSeen(id)
  }
  const region = (
    <div aria-live="polite">
      {newest && newest.id !== seen && <Fresh key={newest.id} told={newest} onAway={() => putAway(newest.id)} />}
    </div>
  )
  return dialog ? createPortal(region, dialog) : region
}

function Fresh({ told, onAway }: { told: Sms | PhoneNote; onAway: () => void }) {
  const isOver = useReached('code' in told ? told.expiresAt : (told.until ?? told.at + noteMs))
  return isOver ? null : (
    <Suspense>
      {'code' in told ? <SmsNotice sms={told} onAway={onAway} /> : <PhoneNoteNotice note={told} onAway={onAway} />}
    </Suspense>
  )
}

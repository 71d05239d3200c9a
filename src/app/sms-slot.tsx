import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { createPortal } from 'react-dom'
import type { Sms } from '#contract/phone.ts'
import { tabStorage } from '#platform/storage.ts'
import { useReached } from '#platform/use-reached.ts'
import { messagesQuery } from '#queries/messages-query.ts'
import { useTopDialog } from './use-top-dialog.ts'
import { withWords } from './with-words.ts'

const SmsNotice = lazy(
  withWords(async () => ({ default: (await import('#features/bank/sms-notice.tsx')).SmsNotice }), 'phone'),
)

const seenKey = 'lantern-lane.message-seen'

/** The newest message on the phone, over whatever page or sheet is open, until its code is used, too old or put away. */
export function SmsSlot() {
  const { data } = useQuery({ ...messagesQuery, throwOnError: false })
  const [seen, setSeen] = useState(() => tabStorage.read(seenKey))
  const dialog = useTopDialog()
  const newest = data?.messages[0]
  const putAway = (id: string): void => {
    tabStorage.write(seenKey, id)
    setSeen(id)
  }
  const region = (
    <div aria-live="polite">
      {newest && newest.id !== seen && <Fresh key={newest.id} sms={newest} onAway={() => putAway(newest.id)} />}
    </div>
  )
  return dialog ? createPortal(region, dialog) : region
}

function Fresh({ sms, onAway }: { sms: Sms; onAway: () => void }) {
  const isOver = useReached(sms.expiresAt)
  return isOver ? null : (
    <Suspense>
      <SmsNotice sms={sms} onAway={onAway} />
    </Suspense>
  )
}

import { PackageX, X } from 'lucide-react'
import { useState } from 'react'
import type { Parcel } from '#contract/parcel.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { useRefuseAtDoor } from '#queries/parcel-query.ts'
import { Button } from '#ui/button.tsx'
import { AlertLine } from '#ui/pin-hint.tsx'
import { RoundButton } from '#ui/round-button.tsx'
import { RowLink } from '#ui/row-fact.tsx'
import { Sheet, SheetActions, SheetBody, SheetHeader } from '#ui/sheet.tsx'
import { peopleOf } from './way-words.ts'

/** Not taking it at the door: what becomes of it and of the money is said before it is done. */
export function RefuseRow({ parcel }: { parcel: Parcel }) {
  const messages = useMessages()
  const { t, whyNot } = messages
  const [open, setOpen] = useState(false)
  const { mutate, isPending, error } = useRefuseAtDoor(parcel.orderId)
  if (!parcel.can.refuse) return null
  const close = (): void => setOpen(false)
  const title = t('delivery.refuseTitle')
  return (
    <>
      <RowLink
        icon={PackageX}
        note={t('delivery.refuseHint')}
        render={(link) => <button type="button" {...link} data-act="refuse" onClick={() => setOpen(true)} />}
      >
        <b>{t('delivery.refuse')}</b>
      </RowLink>
      <Sheet open={open} onClose={close} label={title} look="step">
        <SheetHeader start={<RoundButton label={t('shell.close')} icon={X} onClick={close} />} title={title} />
        <SheetBody>
          <p>{t('delivery.refuseBody', { rider: peopleOf(parcel, messages).rider })}</p>
          {error && <AlertLine>{whyNot(error, t('delivery.answerUnsure'))}</AlertLine>}
        </SheetBody>
        <SheetActions>
          <Button
            kind="primary"
            block
            busy={isPending}
            data-act="refuseNow"
            onClick={() => mutate(undefined, { onSuccess: close })}
          >
            {t(isPending ? 'delivery.sending' : 'delivery.refuseDo')}
          </Button>
          <Button kind="text" block onClick={close}>
            {t('delivery.refuseKeep')}
          </Button>
        </SheetActions>
      </Sheet>
    </>
  )
}

import { X } from 'lucide-react'
import { useId, useState } from 'react'
import { Substitution } from '#contract/order.ts'
import type { Parcel } from '#contract/parcel.ts'
import { Message, useMessages } from '#messages/messages-context.tsx'
import { useSetSubstitution } from '#queries/parcel-query.ts'
import { showToast } from '#stores/toasts-store.ts'
import { Button } from '#ui/button.tsx'
import { PickList, PickRow } from '#ui/pick-list.tsx'
import { RoundButton } from '#ui/round-button.tsx'
import { Sheet, SheetBody, SheetHeader } from '#ui/sheet.tsx'
import styles from './if-gone.module.css'

/** What the picker does when something is gone, and the way to change one's mind while there is still something to pick. */
export function IfGone({ parcel }: { parcel: Parcel }) {
  const { t, whyNot } = useMessages()
  const [open, setOpen] = useState(false)
  const set = useSetSubstitution(parcel.orderId)
  const name = useId()
  const chosen = set.isPending ? set.variables : parcel.substitution
  const title = t('delivery.ifGoneTitle')
  const choose = (substitution: Substitution, pressed: boolean): void => {
    set.mutate(substitution, {
      onError: (error) => showToast({ text: whyNot(error, t('delivery.ifGoneUnsure')), tone: 'alert' }),
    })
    if (pressed) setOpen(false)
  }
  return (
    <div className={styles.line}>
      <span>
        <Message id={`delivery.ifGone.${chosen}`} />
      </span>
      {parcel.can.substitution && (
        <Button
          kind="text"
          data-act="changeIfGone"
          aria-label={t('delivery.ifGoneChange')}
          onClick={() => setOpen(true)}
        >
          {t('delivery.change')}
        </Button>
      )}
      <Sheet open={open} onClose={() => setOpen(false)} label={title} look="step">
        <SheetHeader
          start={<RoundButton label={t('shell.close')} icon={X} onClick={() => setOpen(false)} />}
          title={title}
        />
        <SheetBody className={styles.body}>
          <PickList label={title}>
            {Substitution.options.map((one) => (
              <PickRow
                key={one}
                name={name}
                title={t(`delivery.ifGoneTo.${one}`)}
                fact={t(`delivery.ifGoneFact.${one}`)}
                chosen={one === chosen}
                onChoose={(pressed) => choose(one, pressed)}
                data-act="chooseIfGone"
              />
            ))}
          </PickList>
        </SheetBody>
      </Sheet>
    </div>
  )
}

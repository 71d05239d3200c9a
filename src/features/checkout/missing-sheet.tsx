import { X } from 'lucide-react'
import { useId } from 'react'
import { Substitution } from '#contract/order.ts'
import { useMessages } from '#messages/messages-context.tsx'
import type { MessageId } from '#messages/translator.ts'
import { PickList, PickRow } from '#ui/pick-list.tsx'
import { RoundButton } from '#ui/round-button.tsx'
import { Sheet, SheetBody, SheetHeader } from '#ui/sheet.tsx'
import styles from './checkout.module.css'
import { useChoose } from './use-choose.ts'

/** What a picker shall do about what is missing. */
export const missingWords = {
  ask: 'checkout.missingAsk',
  similar: 'checkout.missingSimilar',
  refund: 'checkout.missingRefund',
} as const satisfies Record<Substitution, MessageId>

/** What shall be done about what is missing, to be chosen. */
export function MissingSheet({ chosen, onClose }: { chosen: Substitution; onClose: () => void }) {
  const { t } = useMessages()
  const choose = useChoose()
  const name = useId()
  const title = t('checkout.missing')
  return (
    <Sheet open onClose={onClose} label={title} look="step">
      <SheetHeader start={<RoundButton label={t('shell.close')} icon={X} onClick={onClose} />} title={title} />
      <SheetBody className={styles.picks}>
        <p>{t('checkout.missingNote')}</p>
        <PickList label={title}>
          {Substitution.options.map((one) => (
            <PickRow
              key={one}
              name={name}
              title={t(missingWords[one])}
              chosen={one === chosen}
              onChoose={(pressed) => {
                choose({ substitution: one })
                if (pressed) onClose()
              }}
              data-act="chooseSubstitution"
            />
          ))}
        </PickList>
      </SheetBody>
    </Sheet>
  )
}

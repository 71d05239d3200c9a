import { X } from 'lucide-react'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { DepositOffer } from '#contract/deposit.ts'
import { paths } from '#domain/paths.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { sentences } from '#messages/sentences.ts'
import { requestId } from '#platform/ids.ts'
import { now } from '#platform/now.ts'
import { usePlaceDeposit } from '#queries/hold-query.ts'
import { Button } from '#ui/button.tsx'
import { DemoRibbon } from '#ui/demo-ribbon.tsx'
import { AlertLine } from '#ui/pin-hint.tsx'
import { Price } from '#ui/price.tsx'
import { RoundButton } from '#ui/round-button.tsx'
import { Sheet, SheetActions, SheetBody, SheetHeader } from '#ui/sheet.tsx'
import { Sum } from '#ui/sum.tsx'
import { Forfeit } from './forfeit.tsx'
import styles from './hold-sheet.module.css'
import { SwellTags } from './swell-tags.tsx'

/** Before anything is paid: the sum, until when the rest has to come, and what is lost if it does not. */
export function HoldSheet({ offer, onClose }: { offer: DepositOffer; onClose: () => void }) {
  const messages = useMessages()
  const { t, formats, whyNot } = messages
  const navigate = useNavigate()
  const { mutateAsync, isPending } = usePlaceDeposit()
  const [id] = useState(requestId)
  const [failed, setFailed] = useState<string | null>(null)
  const name = formats.names(offer.names)
  const short = (money: DepositOffer['deposit']): string => formats.money(money, { minor: 'auto' })
  const putDown = async (): Promise<void> => {
    setFailed(null)
    try {
      const { depositId, tradeNo } = await mutateAsync({ requestId: id, gtin: offer.gtin })
      await navigate(paths.deposit(depositId, tradeNo))
    } catch (error) {
      setFailed(whyNot(error, t('night.notSaid')))
    }
  }
  return (
    <Sheet open look="step" label={t('night.holdTitle', { name })} onClose={onClose}>
      <SheetHeader
        start={<RoundButton label={t('shell.close')} icon={X} tone="recess" onClick={onClose} />}
        title={name}
        end={<DemoRibbon>{t('shell.demo')}</DemoRibbon>}
      />
      <SheetBody read className={styles.body}>
        <SwellTags deposit={offer.deposit} worth={offer.worth} />
        <Sum
          rows={[
            { label: t('night.sum.price'), value: formats.money(offer.price) },
            { label: t('night.sum.worth'), value: formats.money({ ...offer.worth, minor: -offer.worth.minor }) },
            { label: t('night.sum.left'), value: formats.money(offer.balance) },
          ]}
          total={{ label: t('night.sum.now'), value: <Price money={offer.deposit} /> }}
        />
        <p>
          {sentences(
            [
              t('night.payRest', {
                from: formats.dayAndTime(offer.balanceFrom, now()),
                to: formats.dayAndTime(offer.balanceTo - 1, now()),
              }),
              t('night.bagAndRide'),
            ],
            messages,
          )}
        </p>
        <Forfeit deposit={offer.deposit} />
        {failed !== null && <AlertLine>{failed}</AlertLine>}
      </SheetBody>
      <SheetActions>
        <Button kind="primary" block busy={isPending} onClick={() => void putDown()} data-act="putDown">
          {isPending ? t('night.puttingDown') : t('night.putDownAct', { amount: short(offer.deposit) })}
        </Button>
      </SheetActions>
    </Sheet>
  )
}

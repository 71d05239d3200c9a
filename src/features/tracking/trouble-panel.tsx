import { TriangleAlert } from 'lucide-react'
import { useId, useState } from 'react'
import type { Order } from '#contract/order.ts'
import type { Parcel } from '#contract/parcel.ts'
import type { TroubleChoice } from '#contract/parcel-requests.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { useNow } from '#platform/use-now.ts'
import { useAnswerTrouble } from '#queries/parcel-query.ts'
import { Button } from '#ui/button.tsx'
import { Icon } from '#ui/icon.tsx'
import { AlertLine } from '#ui/pin-hint.tsx'
import { OtherDoor } from './address-row.tsx'
import { ownTrouble } from './late-words.ts'
import styles from './trouble-panel.module.css'
import { choiceWords, troubleWords } from './trouble-words.ts'
import { peopleOf } from './way-words.ts'

export interface TroublePanelProps {
  parcel: Parcel
  order: Order
}

/** Something only the shopper can settle: what is so, what happens by itself and when, and what can be said to it now. */
export function TroublePanel({ parcel, order }: TroublePanelProps) {
  const messages = useMessages()
  const { t, formats, whyNot } = messages
  const now = useNow(1000)
  const title = useId()
  const { mutate, isPending, variables, error } = useAnswerTrouble(parcel.orderId)
  const [mending, setMending] = useState(false)
  const code = ownTrouble(parcel)
  const { trouble } = parcel
  if (!code || !trouble) return null
  const words = troubleWords(code, parcel)
  const values = {
    rider: peopleOf(parcel, messages).rider,
    time: trouble.until === undefined ? '' : formats.time(trouble.until),
    house: formats.names(order.address.house),
    amount: parcel.waitTiers[0] ? formats.money(parcel.waitTiers[0].amount) : '',
  }
  const open = trouble.until === undefined || trouble.until > now
  const choose = (choice: TroubleChoice): void => (choice === 'mendAddress' ? setMending(true) : mutate(choice))
  const choices = trouble.choices ?? []
  return (
    <section className={styles.trouble} aria-labelledby={title}>
      <h2 id={title}>
        <Icon of={TriangleAlert} />
        {t(words.title, values)}
      </h2>
      <p>{t(words.next, values)}</p>
      {error && <AlertLine>{whyNot(error, t('delivery.answerUnsure'))}</AlertLine>}
      {open && choices.length > 0 && (
        <div className={styles.choices}>
          {choices.map((choice) => (
            <Button
              key={choice}
              kind="quiet"
              block
              busy={isPending}
              data-act={`trouble-${choice}`}
              onClick={() => choose(choice)}
            >
              {isPending && variables === choice ? t('delivery.sending') : t(choiceWords(choice, code))}
            </Button>
          ))}
        </div>
      )}
      {mending && <OtherDoor parcel={parcel} order={order} onClose={() => setMending(false)} />}
    </section>
  )
}

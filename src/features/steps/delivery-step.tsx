import { useQuery } from '@tanstack/react-query'
import { Bell, DoorClosed } from 'lucide-react'
import { useState, type FormEvent } from 'react'
import type { Slot } from '#contract/checkout.ts'
import { reasonOf } from '#domain/promise-reason.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { useNow } from '#platform/use-now.ts'
import { checkoutQuery, useChooseCheckout } from '#queries/checkout-query.ts'
import { setDraft } from '#stores/steps-draft-store.ts'
import { Segmented } from '#ui/segmented.tsx'
import { Skeleton } from '#ui/state-panel.tsx'
import { StepForm } from './step-form.tsx'
import styles from './step-form.module.css'

/** When it comes, and what the rider does at the door. */
export function DeliveryStep({ onDone }: { onDone: () => void }) {
  const { t, whyNot } = useMessages()
  const { data: checkout } = useQuery(checkoutQuery)
  const choose = useChooseCheckout()
  const [said, setSaid] = useState<string | null>(null)
  if (!checkout) return <Skeleton label={t('shell.loading')} count={5} />
  const { slots, slot, slotLost, choices, promise } = checkout
  const longer = reasonOf(promise)
  const put = (chosen: Parameters<typeof choose.mutate>[0], then: () => void = () => {}): void => {
    setSaid(null)
    choose.mutate(chosen, { onSuccess: then, onError: (error) => setSaid(whyNot(error, t('steps.notSaved'))) })
  }
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    // What is shown as chosen is what is agreed to, also where it stands in for a time that is gone.
    put({ slotId: slot.id }, () => {
      setDraft({ timeAgreed: true })
      onDone()
    })
  }
  return (
    <StepForm
      title={t('steps.delivery')}
      toMend={0}
      said={said ?? (slotLost ? t('steps.slotLost') : null)}
      onSubmit={submit}
    >
      {longer && <p className={styles.longer}>{t(`market.longer.${longer}`)}</p>}
      <div className={styles.rows} role="radiogroup" aria-label={t('steps.when')}>
        {slots.map((one) => (
          <SlotRow key={one.id} slot={one} chosen={one.id === slot.id} onChoose={() => put({ slotId: one.id })} />
        ))}
      </div>
      <div className={styles.rows}>
        <h3>{t('steps.atDoor')}</h3>
        <Segmented
          label={t('steps.atDoor')}
          value={choices.door}
          options={[
            { value: 'bell', label: t('steps.bell'), icon: Bell, act: 'doorBell' },
            { value: 'leave', label: t('steps.leave'), icon: DoorClosed, act: 'doorLeave' },
          ]}
          onChange={(door) => put({ door })}
        />
      </div>
    </StepForm>
  )
}

function SlotRow({ slot, chosen, onChoose }: { slot: Slot; chosen: boolean; onChoose: () => void }) {
  const { t, formats } = useMessages()
  const now = useNow(60_000)
  const { id, window, state, fee } = slot
  const range = formats.timeRange(window.from, window.to)
  const full = state === 'full'
  return (
    <label className={styles.row} data-chosen={chosen || undefined}>
      <input type="radio" name="slot" checked={chosen} disabled={full} onChange={onChoose} data-act="chooseSlot" />
      <i />
      <span>
        {id === 'asap' ? t('steps.asap') : range}
        <small>{id === 'asap' ? range : formats.day(window.from, now)}</small>
      </span>
      <em>{full ? t('steps.slotFull') : fee.minor === 0 ? t('steps.slotFree') : formats.money(fee)}</em>
    </label>
  )
}

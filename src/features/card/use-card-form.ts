import { useState, type FormEvent } from 'react'
import type { TypedCard } from '#contract/bank.ts'
import type { Refusal } from '#contract/refusal.ts'
import { digitsIn, schemeOf } from '#domain/card-number.ts'
import { now } from '#platform/now.ts'
import { setCardDraft, useCardDraft, type CardDraft } from '#stores/card-draft-store.ts'
import { type CardField, cardFields, type CardFlaws, fieldNames, flawsOf, monthOf, refusedField } from './card-flaws.ts'

export interface CardFormHand {
  draft: CardDraft
  /** What to say under each field now: nothing before it was left once, and nothing any more once it is right. */
  shown: CardFlaws
  /** Which fields are right, for the tick. */
  fits: Record<CardField, boolean>
  type: (field: CardField, text: string) => void
  leave: (field: CardField) => void
  submit: (event: FormEvent<HTMLFormElement>) => void
}

const none: CardFlaws = { number: null, expiry: null, cvv: null, holder: null }

/** The four fields: what is in them, what is wrong, and where to go first. `refusal` is the world's last word on what was sent. */
export function useCardForm(onPay: (card: TypedCard) => void, busy: boolean, refusal: Refusal | null): CardFormHand {
  const draft = useCardDraft()
  const [left, setLeft] = useState<ReadonlySet<CardField>>(new Set())
  const [sent, setSent] = useState<CardDraft | null>(null)
  const flaws = flawsOf(draft, monthOf(now()))
  const refused = refusal && refusedField(refusal)
  // What was refused stays wrong until it is changed.
  const unchanged = (field: CardField): boolean => sent?.[field] === draft[field]
  const own = Object.fromEntries(cardFields.map((field) => [field, left.has(field) ? flaws[field] : null]))
  const shown = { ...none, ...own } as CardFlaws
  if (refused?.number && unchanged('number')) shown.number = refused.number
  if (refused?.expiry && unchanged('expiry')) shown.expiry = refused.expiry
  if (refused?.cvv && unchanged('cvv') && unchanged('number')) shown.cvv = refused.cvv

  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    if (busy) return
    setLeft(new Set(cardFields))
    const first = cardFields.find((field) => flaws[field] !== null)
    if (first) {
      const field = event.currentTarget.elements.namedItem(fieldNames[first])
      if (field instanceof HTMLElement) field.focus()
      return
    }
    setSent(draft)
    const { expiry, cvv } = draft
    onPay({ number: digitsIn(draft.number), expiry, cvv, holder: draft.holder.trim() })
  }
  return {
    draft,
    shown,
    fits: {
      number: flaws.number === null && shown.number === null && schemeOf(digitsIn(draft.number)) !== undefined,
      expiry: flaws.expiry === null && shown.expiry === null,
      cvv: flaws.cvv === null && shown.cvv === null,
      holder: flaws.holder === null,
    },
    type: (field, text) => setCardDraft({ [field]: text }),
    // Left empty on the way to somewhere else is not yet a mistake.
    leave: (field) => draft[field] !== '' && setLeft((before) => new Set([...before, field])),
    submit,
  }
}

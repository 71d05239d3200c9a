import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { nameProblem, phoneProblem, postcodeProblem, unitProblem } from '#domain/contact-fields.ts'
import { readStreetLine } from '#domain/street-line.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { useBringTo } from '#queries/bring-query.ts'
import { meQuery } from '#queries/me-query.ts'
import { houseQuery, streetsQuery } from '#queries/streets-query.ts'
import { addressText, setDraft, useStepsDraft, type DraftField } from '#stores/steps-draft-store.ts'
import { Skeleton } from '#ui/state-panel.tsx'
import { AddressFields, type AddressField } from './address-fields.tsx'
import { BookRows } from './book-rows.tsx'
import { FillTag } from './fill-tag.tsx'
import { StepForm } from './step-form.tsx'
import { useBuyer } from './use-buyer.ts'
import { useForm } from './use-form.ts'

const names = ['name', 'phone', 'line', 'unit', 'postcode'] as const satisfies readonly DraftField[]

/** Where it is brought: an address of the book, for whoever has one, or one to be written. */
export function AddressStep({ onDone }: { onDone: () => void }) {
  const { t, words, whyNot, formats } = useMessages()
  const { data: me } = useQuery(meQuery)
  const { data: known } = useQuery(streetsQuery)
  const draft = useStepsDraft()
  const bringTo = useBringTo()
  const [said, setSaid] = useState<string | null>(null)
  const listId = useId()
  // What this form wrote into the book is not offered as if it had been there.
  const book = useBuyer() === 'member' ? (me?.addresses ?? []) : []
  const ofBook = draft.addressOf === '' ? book.find(({ id }) => id === draft.addressId) : undefined
  const [writing, setWriting] = useState(draft.addressOf !== '')
  const choosing = book.length > 0 && !writing
  const chosen = ofBook ?? book.find(({ id }) => id === me?.addressId)
  const line = readStreetLine(draft.line, known?.streets ?? [])

  const wrong = (name: AddressField): string | null => {
    if (choosing) return null
    const typed = draft[name].trim()
    if (name === 'line') return lineProblem()
    const check = { name: nameProblem, phone: phoneProblem, unit: unitProblem, postcode: postcodeProblem }[name]
    const problem = check(typed)
    return problem && words('steps', problem, { typed })
  }
  const go = (): void => {
    const text = addressText(draft)
    const done = (addressId: string): void => {
      // Another door, and what was agreed about the time is to be agreed again.
      const same = addressId === draft.addressId && (choosing || text === draft.addressOf)
      setDraft({ addressId, addressOf: choosing ? '' : text, timeAgreed: draft.timeAgreed && same })
      onDone()
    }
    const failed = (error: unknown): void => setSaid(whyNot(error, t('steps.notSaved')))
    setSaid(null)
    if (choosing) {
      if (chosen) bringTo.mutate({ addressId: chosen.id }, { onSuccess: done, onError: failed })
      return
    }
    if (!line.ok) return
    const { streetId, number } = line
    const phone = draft.phone.normalize('NFKC').trim()
    const address = {
      label: 'other' as const,
      streetId,
      number,
      unit: draft.unit.trim(),
      recipient: draft.name.trim(),
      phone,
    }
    const replaces = draft.addressOf === '' ? null : draft.addressId
    bringTo.mutate({ address, replaces }, { onSuccess: done, onError: failed })
  }
  const form = useForm(names, wrong, (name) => draft[name].trim() === '', go)

  if (!me || !known) return <Skeleton label={t('shell.loading')} count={5} />
  return (
    <StepForm
      title={t('steps.address')}
      toMend={form.toMend}
      said={said}
      busy={bringTo.isPending}
      onSubmit={form.submit}
    >
      {book.length > 0 && (
        <BookRows
          book={book}
          chosenId={choosing ? chosen?.id : undefined}
          onChoose={(id) => {
            setWriting(false)
            setDraft({ addressId: id, addressOf: '' })
          }}
          onOther={() => setWriting(true)}
        />
      )}
      {!choosing && (
        <>
          <FillTag />
          <AddressFields
            form={form}
            streets={known.streets}
            listId={listId}
            house={line.ok ? <House streetId={line.streetId} number={line.number} /> : null}
          />
        </>
      )}
    </StepForm>
  )

  function lineProblem(): string | null {
    const typed = draft.line.trim()
    if (typed === '') return t('steps.lineMissing')
    if (line.ok) return null
    if (line.why === 'streetUnknown') return t('steps.streetUnknown', { typed })
    const street = formats.names(line.street.names)
    if (line.why === 'numberMissing') return t('steps.numberMissing', { street })
    const { first, last } = line.street
    return t('steps.numberUnknown', { street, number: String(line.number), first, last })
  }
}

/** How far it is, as soon as the house is known: before anybody goes on. */
function House({ streetId, number }: { streetId: string; number: number }) {
  const { t, formats } = useMessages()
  const { data: house } = useQuery({ ...houseQuery(streetId, number), throwOnError: false })
  if (!house) return null
  const distance = formats.distance(house.distanceMetres)
  return (
    <span role="status">
      {house.beyondMetres === undefined
        ? t('steps.houseNear', { distance })
        : t('steps.houseFar', { distance, by: formats.distance(house.beyondMetres) })}
    </span>
  )
}

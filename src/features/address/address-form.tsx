import { useQuery } from '@tanstack/react-query'
import { useId, useState, type FormEvent } from 'react'
import { type Address, AddressLabel, type Streets } from '#contract/identity.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { useAddAddress, useEditAddress } from '#queries/me-query.ts'
import { houseQuery } from '#queries/streets-query.ts'
import { type AddressDraft, dropAddressDraft, keepAddressDraft, useAddressDrafts } from '#stores/address-draft-store.ts'
import { BottomBar } from '#ui/bottom-bar.tsx'
import { Button } from '#ui/button.tsx'
import { SelectField, TextField } from '#ui/field.tsx'
import { AlertLine } from '#ui/pin-hint.tsx'
import { draftOf, type Field, fields, houseNumber, wrongFields, writtenAddress } from './address-fields.ts'
import styles from './address-form.module.css'
import { labelWords } from './address-words.ts'

export interface AddressFormProps {
  /** The address, or `new`. */
  id: string
  address: Address | undefined
  streets: Streets
  onSaved: () => void
}

/** Every field says what is wrong with it once it has been left; what was written stays, also when one goes back. */
export function AddressForm({ id, address, streets, onSaved }: AddressFormProps) {
  const { t, whyNot, formats } = useMessages()
  const draft = useAddressDrafts(({ drafts }) => drafts[id]) ?? draftOf(address, streets)
  const [left, setLeft] = useState<readonly Field[]>([])
  const [refused, setRefused] = useState<string>()
  const add = useAddAddress()
  const edit = useEditAddress()
  const busy = add.isPending || edit.isPending
  const form = useId()
  const wrong = wrongFields(draft, streets, address !== undefined)
  const shown = wrong.filter((field) => left.includes(field))
  const street = streets.streets.find((one) => one.id === draft.streetId) ?? streets.streets[0]
  const range = { first: String(street?.first ?? 1), last: String(street?.last ?? 1) }

  const write = (change: Partial<AddressDraft>): void => {
    setRefused(undefined)
    keepAddressDraft(id, { ...draft, ...change })
  }
  const save = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    if (busy) return
    setLeft(fields)
    const [first] = wrong
    if (first) return event.currentTarget.querySelector<HTMLElement>(`[name="${nameOf[first]}"]`)?.focus()
    const { phone, ...rest } = writtenAddress(draft)
    try {
      await (address
        ? edit.mutateAsync({ addressId: id, ...rest, ...(phone !== '' && { phone }) })
        : add.mutateAsync({ ...rest, phone }))
      dropAddressDraft(id)
      onSaved()
    } catch (error) {
      setRefused(whyNot(error, t('address.unsure')))
    }
  }
  const errors: Record<Field, string> = {
    number: t('address.needNumber', range),
    unit: t('address.needUnit'),
    recipient: t('address.needRecipient'),
    phone: t('address.needPhone'),
  }
  const told = (field: Field) => ({
    name: nameOf[field],
    value: draft[field],
    error: shown.includes(field) ? errors[field] : undefined,
    onBlur: () => setLeft((before) => [...before, field]),
    onChange: ({ target }: { target: { value: string } }) => write({ [field]: target.value }),
  })

  return (
    <>
      <form id={form} className={styles.form} noValidate onSubmit={(event) => void save(event)}>
        <SelectField
          label={t('address.label')}
          value={draft.label}
          options={AddressLabel.options.map((value) => ({ value, label: t(labelWords[value]) }))}
          onChange={({ target }) =>
            write({ label: AddressLabel.options.find((one) => one === target.value) ?? 'other' })
          }
        />
        <SelectField
          label={t('address.street')}
          autoComplete="address-line1"
          value={draft.streetId}
          options={streets.streets.map((one) => ({ value: one.id, label: formats.names(one.names) }))}
          onChange={({ target }) => write({ streetId: target.value })}
        />
        <TextField
          label={t('address.number')}
          hint={t('address.numberHint', range)}
          inputMode="numeric"
          autoComplete="off"
          maxLength={4}
          {...told('number')}
        />
        <Measured
          streetId={draft.streetId}
          number={wrong.includes('number') ? Number.NaN : houseNumber(draft.number)}
        />
        <TextField
          label={t('address.unitLabel')}
          hint={t('address.unitHint')}
          autoComplete="address-line2"
          maxLength={40}
          {...told('unit')}
        />
        <TextField label={t('address.recipient')} autoComplete="name" maxLength={40} {...told('recipient')} />
        <TextField
          label={t('address.phone')}
          hint={address ? t('address.phoneKeep', { phone: address.phone }) : t('address.phoneHint')}
          type="tel"
          inputMode="tel"
          autoComplete="tel"
          maxLength={24}
          {...told('phone')}
        />
      </form>
      <BottomBar>
        {refused !== undefined && <AlertLine>{refused}</AlertLine>}
        {refused === undefined && shown.length > 0 && (
          <p className={styles.mend}>{t('address.mend', { count: shown.length })}</p>
        )}
        <Button kind="primary" block type="submit" form={form} busy={busy} data-act="saveAddress">
          {busy ? t('address.saving') : t('address.save')}
        </Button>
      </BottomBar>
    </>
  )
}

/** What the fields are called in the form, for whoever fills forms by themselves. */
const nameOf: Record<Field, string> = { number: 'number', unit: 'address-line2', recipient: 'name', phone: 'tel' }

/** How far that house is, as soon as it is one. */
function Measured({ streetId, number }: { streetId: string; number: number }) {
  const { t, formats } = useMessages()
  const { data } = useQuery({ ...houseQuery(streetId, number), enabled: !Number.isNaN(number) })
  const distance = data && formats.distance(data.distanceMetres)
  return (
    <p className={styles.measured} aria-live="polite" data-far={data?.beyondMetres === undefined ? undefined : ''}>
      {data === undefined || distance === undefined || Number.isNaN(number)
        ? ''
        : data.beyondMetres === undefined
          ? t('address.measuredNear', { distance })
          : t('address.measuredFar', { distance, beyond: formats.metres(data.beyondMetres) })}
    </p>
  )
}

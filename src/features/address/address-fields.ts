import type { Address, NewAddress, Streets } from '#contract/identity.ts'
import type { AddressDraft } from '#stores/address-draft-store.ts'

export type Field = 'number' | 'unit' | 'recipient' | 'phone'
/** In the order they stand in the form. */
export const fields = ['number', 'unit', 'recipient', 'phone'] as const satisfies readonly Field[]

/** A form to begin with: an address of the book without its phone, of which only the ends are known; or a blank one. */
export const draftOf = (address: Address | undefined, { streets }: Streets): AddressDraft =>
  address
    ? {
        label: address.label,
        streetId: address.streetId,
        number: String(address.number),
        unit: address.unit,
        recipient: address.recipient,
        phone: '',
      }
    : { label: 'other', streetId: streets[0]?.id ?? '', number: '', unit: '', recipient: '', phone: '' }

/** Digits as a number, whichever way a keyboard writes them; NaN for anything else. */
export function houseNumber(text: string): number {
  const plain = text.normalize('NFKC').trim()
  return /^\d{1,4}$/.test(plain) ? Number(plain) : Number.NaN
}

/** Which fields cannot be saved as they are. `keepsPhone`: a phone is in the book already, and an empty field leaves it there. */
export function wrongFields(draft: AddressDraft, { streets }: Streets, keepsPhone: boolean): Field[] {
  const street = streets.find(({ id }) => id === draft.streetId)
  const number = houseNumber(draft.number)
  const phone = draft.phone.normalize('NFKC').trim()
  const wrong: Record<Field, boolean> = {
    number: !street || !(number >= street.first && number <= street.last),
    unit: draft.unit.trim() === '',
    recipient: draft.recipient.trim() === '',
    phone: phone === '' ? !keepsPhone : !/^\+?[\d\s().-]+$/.test(phone) || phone.replaceAll(/\D/g, '').length < 7,
  }
  return fields.filter((field) => wrong[field])
}

/** The form as the world takes it. */
export const writtenAddress = ({ label, streetId, number, unit, recipient, phone }: AddressDraft): NewAddress => ({
  label,
  streetId,
  number: houseNumber(number),
  unit: unit.trim(),
  recipient: recipient.trim(),
  phone: phone.normalize('NFKC').trim(),
})

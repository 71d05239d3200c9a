import { type Address, type AddressEntry, addressLimit, type Me, type NewAddress } from '#contract/identity.ts'
import type { Fact } from '#contract/facts.ts'
import type { Refusal } from '#contract/refusal.ts'
import { seedAddresses, seedPerson } from '#seed/people.ts'
import { hasHouse, streetOf } from '#seed/streets.ts'
import type { Decision, Service } from '#world/service.ts'
import { addressView } from './address-book.ts'
import { hasCardNumber } from './card-number.ts'
import { ownEntry } from './own-entry.ts'
import type { States } from './states.ts'

/** The book in the order it is shown; what was taken out can be put back. */
export interface IdentityState {
  addressId: string
  book: AddressEntry[]
  removed: Record<string, AddressEntry>
  /** How many addresses were ever added: ids are not given twice. */
  added: number
}

/** `phone` is masked already, and absent when the one that is kept shall stay. */
export type IdentityCommand =
  | { type: 'chooseAddress'; addressId: string }
  | { type: 'addAddress'; address: NewAddress }
  | { type: 'editAddress'; addressId: string; address: Omit<NewAddress, 'phone'> & { phone?: string | undefined } }
  | { type: 'removeAddress'; addressId: string }
  | { type: 'restoreAddress'; addressId: string }

/** An entry of the book by id, or undefined. */
export const entryById = (state: IdentityState, addressId: string): AddressEntry | undefined =>
  state.book.find(({ id }) => id === addressId)

/** One of the person's addresses by id, or undefined. */
export function addressById(state: IdentityState, addressId: string): Address | undefined {
  const entry = entryById(state, addressId)
  return entry && addressView(entry)
}

/** The address chosen now; the first one if the chosen one is gone. */
export const addressOf = (state: IdentityState): Address =>
  addressView(entryById(state, state.addressId) ?? state.book[0] ?? seedAddresses[0])

/** The person and their addresses as the client sees them. */
export const meOf = (state: IdentityState): Me => ({
  ...seedPerson,
  addresses: state.book.map(addressView),
  addressId: addressOf(state).id,
})

/** What is wrong with an address somebody wrote. */
function refusalOf({ streetId, number, unit, recipient }: Omit<NewAddress, 'phone'>): Refusal | undefined {
  const street = streetOf(streetId)
  if (!street) return { code: 'badRequest', field: 'streetId' }
  if (!hasHouse(street, number)) return { code: 'houseUnknown', first: 1, last: street.houses }
  return hasCardNumber(unit) || hasCardNumber(recipient) ? { code: 'noteHasCard' } : undefined
}

function decide(state: IdentityState, command: IdentityCommand): Decision {
  if (command.type === 'addAddress') {
    const refusal = refusalOf(command.address)
    if (refusal) return { refusal }
    if (state.book.length >= addressLimit) return { refusal: { code: 'addressBookFull', most: addressLimit } }
    const id = `own-${state.added + 1}`
    return {
      facts: [
        { kind: 'addressAdded', address: { id, ...command.address } },
        { kind: 'addressChosen', addressId: id },
      ],
    }
  }
  const { addressId } = command
  if (command.type === 'restoreAddress') {
    if (entryById(state, addressId)) return { facts: [] }
    if (!ownEntry(state.removed, addressId)) return { refusal: { code: 'addressUnknown' } }
    if (state.book.length >= addressLimit) return { refusal: { code: 'addressBookFull', most: addressLimit } }
    return { facts: [{ kind: 'addressRestored', addressId }] }
  }
  const entry = entryById(state, addressId)
  if (!entry) return { refusal: { code: 'addressUnknown' } }
  if (command.type === 'removeAddress') {
    return state.book.length === 1
      ? { refusal: { code: 'addressLast' } }
      : { facts: [{ kind: 'addressRemoved', addressId }] }
  }
  if (command.type === 'chooseAddress') {
    return { facts: addressId === addressOf(state).id ? [] : [{ kind: 'addressChosen', addressId }] }
  }
  const refusal = refusalOf(command.address)
  if (refusal) return { refusal }
  const address = { ...entry, ...command.address, phone: command.address.phone ?? entry.phone }
  return { facts: isSame(entry, address) ? [] : [{ kind: 'addressEdited', address }] }
}

const isSame = (a: AddressEntry, b: AddressEntry): boolean =>
  (Object.keys(a) as (keyof AddressEntry)[]).every((key) => a[key] === b[key])

function evolve(state: IdentityState, fact: Fact): IdentityState {
  if (fact.kind === 'addressChosen') state.addressId = fact.addressId
  else if (fact.kind === 'addressAdded') {
    state.book.push(fact.address)
    state.added += 1
  } else if (fact.kind === 'addressEdited') {
    state.book = state.book.map((entry) => (entry.id === fact.address.id ? fact.address : entry))
  } else if (fact.kind === 'addressRemoved') {
    const entry = entryById(state, fact.addressId)
    if (entry) state.removed[fact.addressId] = entry
    state.book = state.book.filter(({ id }) => id !== fact.addressId)
  } else if (fact.kind === 'addressRestored') {
    const entry = ownEntry(state.removed, fact.addressId)
    if (entry) state.book.push(entry)
    delete state.removed[fact.addressId]
  }
  return state
}

/**
 * Keeps the address book, and which address is served. Refuses addressUnknown, houseUnknown (no such number in that street),
 * badRequest for a street that is none, noteHasCard, addressBookFull, and addressLast for taking out the only one.
 */
export const identityService: Service<IdentityState, IdentityCommand, States> = {
  initial: (setup) => ({
    addressId: setup.opening.addressId ?? seedAddresses[0].id,
    book: [...seedAddresses],
    removed: {},
    added: 0,
  }),
  evolve,
  decide,
}

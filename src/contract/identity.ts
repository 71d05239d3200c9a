import * as v from 'valibot'
import { Names } from './names.ts'

/** How many addresses a book holds. */
export const addressLimit = 12

const text = (most: number) => v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(most))

/** What a person calls an address. */
export const AddressLabel = v.picklist(['home', 'work', 'family', 'other'])
export type AddressLabel = v.InferOutput<typeof AddressLabel>

/** An address as the book keeps it. `unit` is building and door; `phone` is masked before it is kept. */
export const AddressEntry = v.object({
  id: v.string(),
  label: AddressLabel,
  streetId: v.string(),
  number: v.number(),
  unit: v.string(),
  recipient: v.string(),
  phone: v.string(),
})
export type AddressEntry = v.InferOutput<typeof AddressEntry>

/** An address as it is shown: its entry in words, and how far it is by the rider's way. */
export const Address = v.object({
  ...AddressEntry.entries,
  /** Who takes it, as each language writes them; a name somebody typed is the same in all. */
  recipientNames: Names,
  /** Street and number. */
  house: Names,
  /** Street and building, as home shows it. */
  street: Names,
  /** With the door, as the receipt shows it. */
  door: Names,
  /** Along the streets, to the nearest ten metres. */
  distanceMetres: v.number(),
  /** Within the 3 km a rider goes. */
  inRange: v.boolean(),
  /** Beyond the rider's reach by so much: a van brings it the next day. */
  beyondMetres: v.optional(v.number()),
  /** Its door, metres from the map's north-west corner; it may lie outside of what the map draws. */
  at: v.object({ x: v.number(), y: v.number() }),
})
export type Address = v.InferOutput<typeof Address>

/** The invented person who holds the phone. `account` is masked. */
export const Me = v.object({
  personId: v.string(),
  names: Names,
  account: v.string(),
  addresses: v.array(Address),
  addressId: v.string(),
})
export type Me = v.InferOutput<typeof Me>

export const ChooseAddress = v.object({ addressId: v.string() })

/** A phone number as people write it: digits with spaces, dashes, brackets, a leading plus. */
export const PhoneNumber = v.pipe(
  v.string(),
  v.trim(),
  v.maxLength(24),
  v.regex(/^\+?[\d\s().-]+$/),
  v.check((value) => value.replaceAll(/\D/g, '').length >= 7),
)

/** A new address. The phone number is masked at the edge of the world; no command and no fact holds it whole. */
export const NewAddress = v.object({
  label: AddressLabel,
  streetId: text(40),
  number: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9999)),
  unit: text(40),
  recipient: text(40),
  phone: PhoneNumber,
})
export type NewAddress = v.InferOutput<typeof NewAddress>

/** What of an address shall be different. Without a phone the one that is kept stays. */
export const EditAddress = v.object({ ...NewAddress.entries, phone: v.optional(PhoneNumber) })
export type EditAddress = v.InferOutput<typeof EditAddress>

/** The streets an address can be in, with their numbers, and the circle a rider stays in. */
export const Streets = v.object({
  streets: v.array(v.object({ id: v.string(), names: Names, first: v.number(), last: v.number() })),
  limitMetres: v.number(),
  storeAt: v.object({ x: v.number(), y: v.number() }),
})
export type Streets = v.InferOutput<typeof Streets>

/** How far a house is, before it is in the book. */
export const HouseDistance = v.pick(Address, ['distanceMetres', 'inRange', 'beyondMetres', 'at'])
export type HouseDistance = v.InferOutput<typeof HouseDistance>

import * as v from 'valibot'
import { Names } from './names.ts'

export const Address = v.object({
  id: v.string(),
  /** Street and building, as home shows it. */
  street: Names,
  /** With the door, as the receipt shows it. */
  door: Names,
  distanceMetres: v.number(),
  inRange: v.boolean(),
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

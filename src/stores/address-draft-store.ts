import { create } from 'zustand'
import type { AddressLabel } from '#contract/identity.ts'

/** An address as it is being written: what is in the fields, right or wrong. */
export interface AddressDraft {
  label: AddressLabel
  streetId: string
  number: string
  unit: string
  recipient: string
  phone: string
}

/** What was begun and not saved, by address (`new` for one that is not in the book): nothing is lost on the way back. */
interface Drafts {
  drafts: Record<string, AddressDraft>
}

/** In memory only: a phone number is written nowhere before it is saved, and then only its ends. */
export const useAddressDrafts = create<Drafts>(() => ({ drafts: {} }))

export const keepAddressDraft = (id: string, draft: AddressDraft): void =>
  useAddressDrafts.setState(({ drafts }) => ({ drafts: { ...drafts, [id]: draft } }))

/** It is saved, or the book it was for is of another day. */
export const dropAddressDraft = (id: string): void =>
  useAddressDrafts.setState(({ drafts: { [id]: _saved, ...drafts } }) => ({ drafts }))

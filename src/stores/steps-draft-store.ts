import { create } from 'zustand'
import { knownEpoch } from '#platform/epoch.ts'
import { tabStorage } from '#platform/storage.ts'
import { onFlowsClosed } from './flows-store.ts'

/** What the four pages ask a person to write. A card is not among them: its digits are kept nowhere. */
export const draftFields = ['email', 'name', 'phone', 'line', 'unit', 'postcode'] as const
export type DraftField = (typeof draftFields)[number]

export interface StepsDraft extends Record<DraftField, string> {
  buyer: 'guest' | 'member'
  /** The address in the world's book, and what had been written when it was put there. */
  addressId: string | null
  addressOf: string
  /** A time of arrival was agreed to. */
  timeAgreed: boolean
}

export const emptyDraft: StepsDraft = {
  buyer: 'guest',
  email: '',
  name: '',
  phone: '',
  line: '',
  unit: '',
  postcode: '',
  addressId: null,
  addressOf: '',
  timeAgreed: false,
}

const key = 'lantern-lane.steps-draft'
/** Longer than any field allows; what was put there by somebody else is no draft. */
const longest = 200

/** A draft as it was written, each part checked; one of another world is none. */
export function readDraft(kept: string | null, epoch: number | null): StepsDraft {
  let found: Record<string, unknown> = {}
  try {
    const value: unknown = JSON.parse(kept ?? '{}')
    if (typeof value === 'object' && value !== null) found = value as Record<string, unknown>
  } catch {
    // Not ours.
  }
  if (epoch !== null && typeof found.epoch === 'number' && found.epoch !== epoch) return emptyDraft
  const text = (name: string): string => {
    const value = found[name]
    return typeof value === 'string' && value.length <= longest ? value : ''
  }
  return {
    ...(Object.fromEntries(draftFields.map((name) => [name, text(name)])) as Record<DraftField, string>),
    buyer: found.buyer === 'member' ? 'member' : 'guest',
    addressId: text('addressId') || null,
    addressOf: text('addressOf'),
    timeAgreed: found.timeAgreed === true,
  }
}

/** The four pages as far as they are filled in: kept for the tab, so that neither a reload nor going back loses a word. */
export const useStepsDraft = create<StepsDraft>(() => readDraft(tabStorage.read(key), knownEpoch()))

export function setDraft(written: Partial<StepsDraft>): void {
  useStepsDraft.setState(written)
  tabStorage.write(key, JSON.stringify({ ...useStepsDraft.getState(), epoch: knownEpoch() }))
}

/** It was bought, or the world is another one: what was written about a person goes. */
export function clearDraft(): void {
  useStepsDraft.setState(emptyDraft)
  tabStorage.remove(key)
}
onFlowsClosed(clearDraft)

/** Nobody wrote anything yet. */
export const isUntouched = (draft: StepsDraft): boolean => draftFields.every((name) => draft[name] === '')

/** What of it makes an address: another text is another address. */
export const addressText = ({ name, phone, line, unit }: StepsDraft): string =>
  JSON.stringify([name, phone, line, unit])

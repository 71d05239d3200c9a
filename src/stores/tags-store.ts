import { create } from 'zustand'
import { type Paper, papers, type Up, ups } from '#domain/sheet-layout.ts'
import { tabStorage } from '#platform/storage.ts'

/** How the presenter wants the tags. */
export interface TagSettings {
  /** What was typed; null while it is the address the shop is open at. */
  address: string | null
  paper: Paper
  up: Up
  /** Whether the bars of the trade item are printed as well. */
  bars: boolean
  copies: number
  /** Keys of the tags that are not printed: a new one is. */
  leftOut: readonly string[]
}

/** More would be a print run. */
export const mostCopies = 12

const asDelivered: TagSettings = { address: null, paper: 'a4', up: 8, bars: false, copies: 1, leftOut: [] }

// For the tab only: tomorrow the laptop has another address, and an old one in a code opens nothing.
const key = 'lantern-lane.tags'

/** Settings as they were written, each one checked. */
export function readTagSettings(kept: string | null): TagSettings {
  let found: Partial<Record<keyof TagSettings, unknown>> = {}
  try {
    const value: unknown = JSON.parse(kept ?? '{}')
    if (typeof value === 'object' && value !== null) found = value
  } catch {
    // Not ours.
  }
  const { address, paper, up, bars, copies, leftOut } = found
  return {
    address: typeof address === 'string' ? address : asDelivered.address,
    paper: (Object.keys(papers) as Paper[]).find((known) => known === paper) ?? asDelivered.paper,
    up: ups.find((known) => known === up) ?? asDelivered.up,
    bars: bars === true,
    copies: Number.isInteger(copies) ? Math.min(mostCopies, Math.max(1, Number(copies))) : asDelivered.copies,
    leftOut: Array.isArray(leftOut) ? leftOut.filter((item) => typeof item === 'string') : asDelivered.leftOut,
  }
}

export const useTagSettings = create<TagSettings>(() => readTagSettings(tabStorage.read(key)))

/** Chooses, and keeps it for the tab. */
export function setTags(chosen: Partial<TagSettings>): void {
  useTagSettings.setState(chosen)
  tabStorage.write(key, JSON.stringify(useTagSettings.getState()))
}

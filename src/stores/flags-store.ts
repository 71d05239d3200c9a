import { create } from 'zustand'
import { payWays } from '#domain/pay-ways.ts'
import { tabStorage } from '#platform/storage.ts'

/** What a checkout may look like, each with its choices; the first of each is what nobody asked for. */
export const flagChoices = {
  /** One receipt, or the classic four pages. */
  checkout: ['receipt', 'steps'],
  /** What pays: the wallet, or a card whose bank asks by SMS or in its app. */
  pay: payWays,
  /** What the wallet asks for first. */
  auth: ['pin', 'face', 'passfree'],
  /** Whether somebody without a wallet may buy. */
  guest: ['off', 'on'],
} as const

export type FlagName = keyof typeof flagChoices
export type Flags = { [Name in FlagName]: (typeof flagChoices)[Name][number] }

export const flagNames = Object.keys(flagChoices) as FlagName[]
export const plainFlags: Flags = { checkout: 'receipt', pay: 'wallet', auth: 'pin', guest: 'off' }

// For the tab only: the next person who opens the shop gets what the link says, or the plain one.
const key = 'lantern-lane.flags'

interface Kept {
  flags: Flags
  /** The part of an address they were taken from. */
  asked: string
}

/** Those flags of an unknown thing that make sense. */
function sensible(found: Partial<Record<FlagName, unknown>>): Partial<Flags> {
  const known = flagNames.flatMap((name) => {
    const choice = flagChoices[name].find((one) => one === found[name])
    return choice === undefined ? [] : [[name, choice]]
  })
  return Object.fromEntries(known) as Partial<Flags>
}

function readKept(kept: string | null): Partial<Kept> {
  try {
    const value: unknown = JSON.parse(kept ?? '{}')
    if (typeof value === 'object' && value !== null) return value as Partial<Kept>
  } catch {
    // Not ours.
  }
  return {}
}

/**
 * The flags of a tab: what it kept, and over it what the address asks for: `?checkout=steps&pay=card-sms`. The same address
 * again asks for nothing new, so that a reload keeps what was chosen since. What makes no sense falls back.
 */
export function readFlags(search: string, kept: string | null): Kept {
  const wanted = new URLSearchParams(search)
  const inAddress = Object.fromEntries(flagNames.map((name) => [name, wanted.get(name)]))
  const here = flagNames.some((name) => wanted.has(name))
  const before = readKept(kept)
  const written: unknown = before.flags
  const chosen = { ...plainFlags, ...(typeof written === 'object' && written !== null ? sensible(written) : {}) }
  const asked = new URLSearchParams(
    flagNames.flatMap((name): [string, string][] => (wanted.has(name) ? [[name, wanted.get(name) ?? '']] : [])),
  ).toString()
  if (!here) return { flags: chosen, asked: typeof before.asked === 'string' ? before.asked : '' }
  return { flags: asked === before.asked ? chosen : { ...chosen, ...sensible(inAddress) }, asked }
}

/** Which checkout this tab shows. */
export const useFlags = create<Flags>(() => readFlags('', tabStorage.read(key)).flags)

/** Takes over what an address asks for; once, when the shop is opened. */
export function takeFlags(search: string): void {
  keep(readFlags(search, tabStorage.read(key)))
}

/** Chooses, and keeps it for the tab. */
export function setFlags(chosen: Partial<Flags>): void {
  const { asked } = readFlags('', tabStorage.read(key))
  keep({ flags: { ...useFlags.getState(), ...chosen }, asked })
}

function keep(kept: Kept): void {
  useFlags.setState(kept.flags)
  tabStorage.write(key, JSON.stringify(kept))
}

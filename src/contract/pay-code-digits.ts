import type { Instant } from './time.ts'

/** How long one pay code stands: a minute of the world's clock. The one before it is still taken, a minute more. */
export const payCodeMs = 60_000

/** Up to here a till that reads the code charges at once; above it the shopper says yes on the phone, with the PIN. */
export const payCodeFreeMinor = 50_000

/** How long a sale rung up at a counter waits to be paid. */
export const saleLifeMs = 3 * 60_000

/** A code as a till may read or be told it: 16 to 24 digits that begin with 25 to 30. */
export const payCodePattern = /^(2[5-9]|30)\d{14,22}$/

/**
 * The 18 digits of a showing in one minute of the world (`minute`: whole minutes since 1970): prefix 25 to 30, then 16. Pure, so
 * that the phone goes on making codes when nobody answers, and the world makes the same ones to compare. Not for real money.
 */
export function payCodeOf(secret: string, minute: number): string {
  const part = (salt: string): number => mixed(`${salt}:${secret}:${minute}`)
  const eight = (salt: string): string => String(part(salt) % 100_000_000).padStart(8, '0')
  return `${25 + (part('prefix') % 6)}${eight('left')}${eight('right')}`
}

/** FNV-1a, then stirred (murmur3's finalizer), so that neighbours in time have nothing in common. 0 to 2^32 - 1. */
function mixed(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/** The minute of the world an instant lies in. */
export const minuteOf = (at: Instant): number => Math.floor(at / payCodeMs)

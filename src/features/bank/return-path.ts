import type { Challenge } from '#contract/bank.ts'

/** Where in the shop a challenge leads back to; it says there which one it was, as a CRes would. */
export function returnPath({ returnTo, id }: Pick<Challenge, 'returnTo' | 'id'>): string {
  return `${returnTo}${returnTo.includes('?') ? '&' : '?'}challenge=${id}`
}

import type { TestCard } from '#contract/bank.ts'

/**
 * Numbers that the card industry sets aside for tests: no person ever has one. They are printed where a card is asked for, and
 * nothing else is taken.
 */
export const testCards: readonly TestCard[] = [
  { id: 'sms', number: '4111111111111111', cvv: '123', shows: 'sms' },
  { id: 'app', number: '5555555555554444', cvv: '123', shows: 'app' },
  { id: 'frictionless', number: '4242424242424242', cvv: '123', shows: 'frictionless' },
  { id: 'attempted', number: '378282246310005', cvv: '1234', shows: 'attempted' },
  { id: 'notAuthenticated', number: '5105105105105100', cvv: '123', shows: 'notAuthenticated' },
  { id: 'rejected', number: '4000000000000002', cvv: '123', shows: 'rejected' },
  { id: 'unavailable', number: '4012888888881881', cvv: '123', shows: 'unavailable' },
]

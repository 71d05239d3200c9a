import type { TestCard, TransStatus, TypedCard } from '#contract/bank.ts'
import type { MethodId } from '#contract/pay.ts'
import type { Instant } from '#contract/time.ts'
import { testCards } from '#seed/test-cards.ts'
import { isoDate } from '#world/calendar.ts'
import { lowValueMinor } from './bank-rules.ts'

/** A card as commands and facts know it: never by a digit of it. */
export interface ReadCard {
  /** The id of a test card, or of the wallet's own. */
  card: string
  cvvMatches: boolean
  isExpired: boolean
}

/** Compares what was typed with the printed cards, at the edge of the world. Undefined for any other number. `now` decides the expiry. */
export function readCard({ number, cvv, expiry }: Omit<TypedCard, 'holder'>, now: Instant): ReadCard | undefined {
  const card = testCards.find((printed) => printed.number === number)
  if (!card) return undefined
  const [month = '', year = ''] = expiry.split('/')
  return { card: card.id, cvvMatches: cvv === card.cvv, isExpired: `20${year}-${month}` < isoDate(now).slice(0, 7) }
}

const answerOf: Record<TestCard['shows'], TransStatus> = {
  sms: 'C',
  app: 'C',
  frictionless: 'Y',
  attempted: 'A',
  notAuthenticated: 'N',
  rejected: 'R',
  unavailable: 'U',
}

const showsOf = (card: string): TestCard['shows'] => testCards.find(({ id }) => id === card)?.shows ?? 'sms'

/** What the card's bank answers to a payment of `minor` fen (ARes): a small one is not worth a challenge. */
export function authenticate(card: string, minor: number): TransStatus {
  const answer = answerOf[showsOf(card)]
  return answer === 'C' && minor <= lowValueMinor ? 'Y' : answer
}

/** By what the bank asks the holder of a card; the wallet's own by SMS. */
export const challengesBy = (card: string): 'sms' | 'app' => (showsOf(card) === 'app' ? 'app' : 'sms')

/** The last four digits, for the eye. */
export const cardTail = (card: string): string => testCards.find(({ id }) => id === card)?.number.slice(-4) ?? '6018'

/** What it is paid with. */
export const methodOfCard = (card: string): Extract<MethodId, 'card' | 'debit6018'> =>
  card === 'debit6018' ? 'debit6018' : 'card'

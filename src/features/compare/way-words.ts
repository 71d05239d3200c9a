import type { MessageId } from '#messages/translator.ts'
import type { Way } from '#stores/measuring-store.ts'

/** What each way is called: in full, and at the head of a column. */
export const wayNames = {
  wallet: { full: 'compare.wallet', short: 'compare.walletShort' },
  cardSms: { full: 'compare.cardSms', short: 'compare.cardSmsShort' },
  cardApp: { full: 'compare.cardApp', short: 'compare.cardAppShort' },
} as const satisfies Record<Way, { full: MessageId; short: MessageId }>

/** What Lin Yue's wallet holds when a world opens, in fen: 312.06 yuan. A scenario may say otherwise. */
export const openingBalanceMinor = 31_206
/** In Lane Pot, the money-market fund. */
export const openingPotMinor = 126_340

/** How much Lane Later lends in all. */
export const laterLimitMinor = 300_000

/** Osmanthus Bank, debit card 6018: what is in the account, and how much Lane Pay may take in a day. */
export const debitBalanceMinor = 864_000
export const debitDailyLimitMinor = 200_000

/** Camellia Bank, credit card 2290: how much it lends, and at most at once. */
export const creditLimitMinor = 1_000_000
export const creditPerPaymentMinor = 500_000

/** All payments without a PIN together, in a day. */
export const passFreeDailyMinor = 500_000

/** The demonstration's PIN. It is printed under the boxes, so it guards nothing; no other digits are kept anywhere. */
export const demoPin = '111111'

/** The last digits of the phone a code goes to. */
export const phoneTail = '38'

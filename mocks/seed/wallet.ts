/** What Lin Yue's wallet holds when a world opens, in fen: 312.06 yuan. A scenario may say otherwise. */
export const openingBalanceMinor = 31_206

/** The demonstration's PIN. It is printed under the boxes, so it guards nothing; no other digits are kept anywhere. */
export const demoPin = '111111'

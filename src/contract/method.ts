import * as v from 'valibot'

/**
 * A way to pay. `pot`: the money-market fund. `later`: in parts. `debit6018`: Osmanthus Bank, with a daily limit. `credit2290`: Camellia
 * Bank. `topUp`: what the balance lacks from debit6018, then the balance. `card`: a printed test card, never in the wallet's list.
 */
export const MethodId = v.picklist(['balance', 'pot', 'later', 'debit6018', 'credit2290', 'topUp', 'card'])
export type MethodId = v.InferOutput<typeof MethodId>

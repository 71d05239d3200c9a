/** Where money can be. `outside` is everything the wallet was filled from, `card` any printed test card. */
export type LedgerAccount =
  'outside' | 'wallet' | 'pot' | 'later' | 'debit6018' | 'credit2290' | 'card' | 'store' | 'riders' | 'fees'

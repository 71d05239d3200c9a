import type { FactOf } from '#contract/facts.ts'
import { seedAddresses, seedPerson } from '#seed/people.ts'

/** What an order for home, as soon as possible and with nothing else said, holds besides its goods: for tests of services. */
export const usualOrder: Pick<FactOf<'orderPlaced'>, 'buyerId' | 'to' | 'slot' | 'substitution' | 'note' | 'door'> = {
  buyerId: seedPerson.personId,
  to: seedAddresses[0],
  slot: { id: 'asap', kind: 'rider' },
  substitution: 'ask',
  note: '',
  door: 'bell',
}

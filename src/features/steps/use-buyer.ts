import { useFlags } from '#stores/flags-store.ts'
import { useStepsDraft } from '#stores/steps-draft-store.ts'

/** Who buys: somebody without an account only where that is offered. */
export function useBuyer(): 'guest' | 'member' {
  const guests = useFlags(({ guest }) => guest === 'on')
  const buyer = useStepsDraft((draft) => draft.buyer)
  return guests ? buyer : 'member'
}

import type { Fact } from '#contract/facts.ts'

const minute = 60_000
/** What a parcel brings that is more than so many minutes late, in all and in fen: written down here, not asked of the shop. */
const tiers = [
  { over: 0, minor: 500 },
  { over: 10, minor: 1_000 },
  { over: 20, minor: 2_000 },
]

interface Wait {
  by: number
  tier: number
  paid: number
  over?: true
}

/** Books of what is paid for waiting, by somebody who knows no service: every late parcel its tier, none more, none less. */
export interface WaitBook {
  /** All that was paid for waiting, in fen. */
  paid: () => number
  take: (fact: Fact) => void
}

/** Opens the books. A wrong fact throws. */
export function openWaitBook(): WaitBook {
  const waits = new Map<string, Wait>()
  const must = (fact: Fact, holds: boolean, why: string): void => {
    if (!holds) throw new Error(`${why}: ${JSON.stringify(fact)}`)
  }
  const tierAt = ({ by }: Wait, at: number): number => tiers.filter(({ over }) => at > by + over * minute).length

  /** Somebody stands at the door, or nobody will: what was paid by now is all there is. */
  function end(fact: Fact, orderId: string): void {
    const wait = waits.get(orderId)
    if (!wait || wait.over) return
    wait.over = true
    must(fact, wait.tier >= tierAt(wait, fact.at), 'LATE, AND NOT PAID FOR')
  }

  return {
    paid: () => [...waits.values()].reduce((sum, { paid }) => sum + paid, 0),
    take(fact) {
      if (fact.kind === 'parcelAccepted') waits.set(fact.orderId, { by: fact.window.to, tier: 0, paid: 0 })
      else if (fact.kind === 'waitMoneyPaid') {
        const wait = waits.get(fact.orderId)
        if (!wait) throw new Error(`paid for no wait: ${JSON.stringify(fact)}`)
        must(fact, !wait.over && fact.tier === wait.tier + 1, 'a tier twice, out of turn, or after the end')
        // The first may be paid ahead, to somebody who agrees to wait.
        must(fact, fact.tier === 1 || tierAt(wait, fact.at) === fact.tier, 'paid before it was late')
        wait.tier = fact.tier
        wait.paid += fact.amount.minor
        must(fact, wait.paid === tiers[fact.tier - 1]?.minor, 'another amount than its tier')
      } else if (fact.kind === 'riderReachedDoor' || fact.kind === 'parcelDelivered') end(fact, fact.orderId)
      else if (fact.kind === 'parcelReturning') end(fact, fact.orderId)
      else if (fact.kind === 'orderCancelled' || fact.kind === 'parcelCalledOff') end(fact, fact.orderId)
    },
  }
}

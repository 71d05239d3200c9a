import type { Parcel } from '#contract/parcel.ts'

/** How far the rider rode and for how long, once it is there. Undefined for a ride nobody told. */
export function rideOf({ leg, steps }: Pick<Parcel, 'leg' | 'steps'>): { metres: number; ms: number } | undefined {
  const left = steps.find(({ step }) => step === 'pickedUp')?.at
  const there = steps.find(({ step }) => step === 'atDoor')?.at
  if (!leg || left === undefined || there === undefined) return undefined
  const metres = leg.reduce((sum, { x, y }, i) => {
    const before = leg[i - 1] ?? { x, y }
    return sum + Math.hypot(x - before.x, y - before.y)
  }, 0)
  return { metres, ms: there - left }
}

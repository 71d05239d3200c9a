/**
 * Parts of `off`, in whole fen, in proportion to weights that are together not less than it. Each part is rounded down; the fen that this
 * leaves over go to the largest remainders, and among equal ones to the first. So all parts together are `off`, and none is more than
 * its weight. The one rule of rounding for everything that is taken off several lines.
 */
export function sharesOf(off: number, weights: readonly number[]): number[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  if (whole <= 0) return weights.map(() => 0)
  const shares = weights.map((weight) => Math.floor((weight * off) / whole))
  let over = off - shares.reduce((sum, share) => sum + share, 0)
  const byRest = weights
    .map((weight, place) => ({ place, rest: (weight * off) % whole }))
    .toSorted((a, b) => b.rest - a.rest || a.place - b.place)
  for (const { place } of byRest) {
    if (over <= 0) break
    shares[place] = (shares[place] ?? 0) + 1
    over -= 1
  }
  return shares
}

import { fen } from '#contract/money.ts'
import type { Context, Decision } from '#world/service.ts'
import { claimRefusal } from './coupon-claims.ts'
import { type CouponsState, seedCouponOf } from './coupon-state.ts'
import { validOf, wonUntil } from './coupon-terms.ts'
import type { CouponsCommand } from './coupons-service.ts'
import { ownEntry } from './own-entry.ts'
import { packetAmount, packetsAtOnce, packetsOf, rainOf } from './rain-plan.ts'
import type { States } from './states.ts'

type World = Pick<Context<States>, 'now' | 'setup'>

/** Decides on a coupon that is claimed, or packets that are opened; couponsService says what it refuses. */
export const decideCoupons = (state: CouponsState, command: CouponsCommand, world: World): Decision =>
  command.type === 'claimCoupon' ? decideClaim(state, command.couponId, world) : decideOpen(state, command, world)

function decideClaim({ claims }: CouponsState, couponId: string, { now, setup }: World): Decision {
  const coupon = seedCouponOf(couponId)
  // What stands is everybody's; what comes for following, out of packets or a game is not to be claimed.
  if (!coupon || coupon.kind === 'standing' || coupon.kind === 'follow') return { refusal: { code: 'couponUnknown' } }
  const mine = ownEntry(claims, couponId)
  if (mine) return now < mine.validTo ? { facts: [] } : { refusal: { code: 'couponOver' } }
  const refusal = claimRefusal(coupon, setup.seed, now)
  if (refusal) return { refusal }
  const { from = 'home' } = coupon
  return { facts: [{ kind: 'couponClaimed', couponId, from, ...validOf(coupon, now) }] }
}

function decideOpen(
  { opened }: CouponsState,
  { rainId, openId, packets: wanted }: CouponsCommand & { type: 'openPackets' },
  { now, setup: { seed } }: World,
): Decision {
  const rain = rainOf(rainId)
  if (!rain) return { refusal: { code: 'rainUnknown' } }
  const isAll = wanted === 'all'
  const packets = isAll ? packetsAtOnce(seed, rainId) : wanted.toSorted((a, b) => a - b)
  const before = ownEntry(opened, rainId)
  if (before) {
    const same = before.openId === openId && before.isAll === isAll && before.packets.join() === packets.join()
    return same ? { facts: [] } : { refusal: { code: 'rainOpened' } }
  }
  if (now < rain.startsAt) return { refusal: { code: 'rainNotYet', startsAt: rain.startsAt } }
  if (now >= rain.opensUntil) return { refusal: { code: 'rainOver' } }
  // Whoever does not tap gets theirs at once; a finger hits what is falling.
  const places = isAll ? [] : packetsOf(seed, rainId)
  if (packets.some((packet) => now < rain.startsAt + (places[packet]?.delayMs ?? 0)))
    return { refusal: { code: 'badRequest', field: 'packets' } }
  const amount = fen(packets.reduce((sum, packet) => sum + packetAmount(seed, rainId, packet).minor, 0))
  const couponId = `packet-${rainId}`
  return {
    facts: [{ kind: 'packetsOpened', rainId, openId, packets, isAll, amount, couponId, validTo: wonUntil(now) }],
  }
}

import type { Choices } from '#contract/checkout.ts'
import type { Names } from '#contract/names.ts'
import { gtins } from '#seed/shelf-lots.ts'
import { instantOf } from '#world/calendar.ts'
import type { Scenario } from '#world/scenario.ts'
import type { Opening } from '#world/service.ts'
import { paidAfterMs, paidOrder } from './paid-order.ts'

const minute = 60_000
const startsAt = instantOf('2026-11-09T13:58:46+08:00')

/** A world with the story's order paid in it, opened so many minutes after that: where something is about to happen to it. */
function underWay(
  name: string,
  names: Names,
  minutes: number,
  opening: Opening,
  choices: Partial<Choices> = {},
): Scenario {
  const { orderId, acts } = paidOrder(startsAt, choices)
  const opensAfterMs = paidAfterMs + minutes * minute
  return { name, names, startsAt, opening, acts, opensAfterMs, route: `/orders/${orderId}` }
}

/** What can happen to thirty minutes, each in a world of its own. Rain and rush open before anything is ordered: they are in the promise. */
export const deliveryScenarios: Scenario[] = [
  underWay('very-early', { en: 'Very early', zh: '来得太早', fr: 'Très en avance' }, 12, { rideDelayMinutes: -9 }),
  underWay('late-12', { en: '12 min late', zh: '迟到 12 分钟', fr: '12 min de retard' }, 13.5, {
    incidents: [{ kind: 'lorry', minutes: 14 }],
  }),
  {
    name: 'rain-45',
    names: { en: 'Rain, 45 min', zh: '雨天，45 分钟', fr: 'Pluie, 45 min' },
    startsAt,
    opening: { weather: 'rain' },
  },
  underWay('out-of-stock-1', { en: 'One thing gone', zh: '缺一样货', fr: 'Un article manque' }, 1.1, {
    gone: [gtins.pakChoi],
  }),
  underWay(
    'substitution-timeout',
    { en: 'Nobody answers', zh: '没人回话', fr: 'Sans réponse' },
    1.1,
    { gone: [gtins.pakChoi] },
    { substitution: 'similar' },
  ),
  underWay('no-courier', { en: 'No rider', zh: '没有骑手', fr: 'Pas de livreur' }, 10.4, {
    incidents: [{ kind: 'noRider', minutes: 14 }],
  }),
  underWay('wrong-address', { en: 'Wrong address', zh: '地址不对', fr: 'Mauvaise adresse' }, 24.5, {
    incidents: [{ kind: 'wrongAddress' }],
  }),
  underWay('unreachable', { en: 'Nobody opens', zh: '敲门没人应', fr: 'Personne n’ouvre' }, 25, {
    incidents: [{ kind: 'unreachable' }],
  }),
  underWay('refused', { en: 'Sent back', zh: '门口拒收', fr: 'Refusé à la porte' }, 25, {
    incidents: [{ kind: 'refused' }],
  }),
  underWay('missing-item', { en: 'One thing missing', zh: '少送一样', fr: 'Un oubli' }, 30, {}),
  underWay('underweight', { en: 'Weighs less', zh: '分量不足', fr: 'Poids insuffisant' }, 1.1, {
    light: { [gtins.pakChoi]: 0.87 },
  }),
  underWay('courier-gps-lost', { en: 'Rider out of sight', zh: '骑手失联', fr: 'Livreur invisible' }, 13.5, {
    incidents: [{ kind: 'riderQuiet', minutes: 5 }],
  }),
  {
    name: 'rush-hour',
    names: { en: 'Rush hour', zh: '晚高峰', fr: 'Heure de pointe' },
    startsAt: instantOf('2026-11-09T18:12:00+08:00'),
    opening: { rush: 2 },
  },
]

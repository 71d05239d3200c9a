import { instantOf } from '#world/calendar.ts'
import type { Scenario } from '#world/scenario.ts'
import { cashierScenarios } from './cashier.ts'
import { deliveryScenarios } from './delivery.ts'
import { liveScenarios } from './live.ts'
import { recalledMilk } from './recalled-milk.ts'

/** The worlds that can be opened by name. The first is the one a fresh phone opens. */
export const scenarios: Scenario[] = [
  {
    name: 'calm-day',
    names: { en: 'A calm day', zh: '平常一天', fr: 'Un jour calme' },
    startsAt: instantOf('2026-11-09T13:58:46+08:00'),
    opening: {},
  },
  recalledMilk,
  {
    name: 'late-rider',
    names: { en: 'Late rider', zh: '骑手迟到', fr: 'Livreur en retard' },
    startsAt: instantOf('2026-11-09T13:58:46+08:00'),
    opening: { rideDelayMinutes: 12 },
  },
  ...deliveryScenarios,
  ...cashierScenarios,
  {
    name: 'double-eleven-eve',
    names: { en: '11.11, 23:58', zh: '11.11 前夜', fr: '11.11, 23:58' },
    startsAt: instantOf('2026-11-10T23:58:00+08:00'),
    opening: {},
    route: '/lantern-night',
  },
  ...liveScenarios,
]

/** A scenario by name. */
export const scenarioNamed = (name: string): Scenario | undefined =>
  scenarios.find((scenario) => scenario.name === name)

/** What a fresh phone opens. */
export const firstWorld = { scenario: 'calm-day', seed: 'lantern' }

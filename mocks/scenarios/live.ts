import type { Names } from '#contract/names.ts'
import type { OfferCommand } from '#services/offer-service.ts'
import type { RoomCommand } from '#services/room-service.ts'
import { instantOf } from '#world/calendar.ts'
import type { Scenario } from '#world/scenario.ts'
import { paidDeposit } from './paid-deposit.ts'

const room = '/live/kitchen'
const night = '/lantern-night'

const at = (time: string, day = '09'): number => instantOf(`2026-11-${day}T${time}+08:00`)
const named = (en: string, zh: string, fr: string): Names => ({ en, zh, fr })

type Given = NonNullable<Scenario['acts']>[number]
const inRoom = (command: RoomCommand, afterMs = 0): Given => ({ afterMs, service: 'room', command })
const onOffer = (command: OfferCommand, afterMs = 0): Given => ({ afterMs, service: 'offers', command })

/** Opens at a time of the evening, on a page; more is said by `rest`. */
const opens = (
  name: string,
  names: Names,
  startsAt: number,
  route: string,
  rest: Partial<Scenario> = {},
): Scenario => ({
  name,
  names,
  startsAt,
  opening: {},
  route,
  ...rest,
})

const gateOpens = at('20:00:00')
const heldAt = at('13:58:46')
const lobster = paidDeposit(heldAt)

/** What a presenter wants to meet in the room and on the night, each in a world of its own. */
export const liveScenarios: Scenario[] = [
  opens('live-evening', named('Live, 19:42', '直播 19:42', 'Direct, 19:42'), at('19:41:50'), room),
  opens('live-busy', named('A busy room', '热闹的直播间', 'Salon animé'), at('19:41:50'), room, {
    acts: [inRoom({ type: 'setRoomRate', rate: 'busy' })],
  }),
  opens('flash-gate', named('Gate at 20:00', '20:00 开抢', 'Ouverture à 20 h'), at('19:59:30'), room),
  opens('flash-rush', named('Gone in 5 seconds', '五秒抢光', 'Parti en 5 secondes'), at('19:59:50'), room, {
    acts: [onOffer({ type: 'setRivals', rate: 'frenzy' })],
  }),
  opens('flash-back', named('Back in stock', '有货回来了', 'De retour'), gateOpens - 10_000, room, {
    acts: [onOffer({ type: 'queue', offerId: 'crab-flash-2026-11-09', on: true }, 70_000)],
    opensAfterMs: 290_000,
  }),
  opens('packet-rain', named('Packet rain', '红包雨', 'Pluie d’enveloppes'), at('20:14:50'), room),
  opens('live-dropped', named('Live on a bad line', '直播断线', 'Direct, mauvaise ligne'), at('19:42:00'), room, {
    faults: { dropSockets: 3, mixFrames: 30 },
  }),
  opens('live-replay', named('Replay, 21:10', '回放 21:10', 'Rediffusion, 21:10'), at('21:10:00'), room),
  opens('pavilion-evening', named('The Pavilion', '雅阁之夜', 'Le Pavillon'), at('20:15:00'), '/pavilion', {
    opening: { balanceMinor: 2_500_000 },
    acts: [inRoom({ type: 'acceptInvitation' })],
  }),
  opens('midnight-minute', named('23:59:30', '零点前三十秒', '23:59:30'), at('23:59:30', '10'), night),
  opens('deposit-open', named('Deposits are taken', '付定金', 'Acomptes ouverts'), heldAt, night),
  opens('deposit-due', named('A balance is due', '尾款将到期', 'Solde à régler'), heldAt, night, {
    acts: lobster.acts,
    opensAfterMs: at('22:30:00', '11') - heldAt,
  }),
  opens(
    'gala-wall',
    named('The wall, 00:26', '战报墙 00:26', 'Le mur, 00:26'),
    at('00:26:14', '11'),
    '/lantern-night/wall',
  ),
]

import type { Fact } from '#contract/facts.ts'
import type { Acted, World } from '#world/world.ts'
import { opensAt, type Scenario } from '#world/scenario.ts'
import type { WorldView } from '#contract/world.ts'
import type { AfterCommand } from '#services/after-rules.ts'
import { type IncidentCommand, incidentsNow } from '#services/incident-service.ts'
import type { OfferCommand } from '#services/offer-service.ts'
import { rateNow } from '#services/room-readings.ts'
import type { RoomCommand } from '#services/room-service.ts'
import { cutLeft } from '#services/notifications.ts'
import type { States } from '#services/states.ts'
import { type Handlers, Refused } from './handler.ts'

/** What steers the world, and what says how it stands. */
export type ControlEndpoint =
  | 'getWorld'
  | 'setClock'
  | 'rewindWorld'
  | 'resetWorld'
  | 'setScenario'
  | 'setFaults'
  | 'declareIncident'
  | 'setLive'
  | 'getMoment'
  | 'loadMoment'
  | 'getLog'

/** Knots on the cord are the facts a room would care for; more would not fit it. */
const mostKnots = 400
/** How far the cord looks ahead: an order placed now is delivered within it. */
const foresight = 60 * 60 * 1000

/** What the crowd in the rooms does: what it says, and what it buys where the Stage has set that. */
function liveNow({ room, offers }: States): WorldView['live'] {
  const rivals = offers.rates.at(-1)?.rate
  return { rate: rateNow(room), ...(rivals && { rivals }) }
}

/** The control service under /__world: time, scenarios, faults, moments. For the Stage and the tests. */
export function controlHandlers(world: World<States>, scenarios: Scenario[]): Handlers<ControlEndpoint> {
  const opening = (name: string): number | undefined => {
    const scenario = scenarios.find((one) => one.name === name)
    return scenario && opensAt(scenario)
  }
  const view = async (): Promise<WorldView> => {
    const { head, now, seq, setup, states } = await world.look()
    const ahead = world.ahead(foresight)
    const knot = ({ at, kind, seq: place }: Fact) => ({ at, kind, seq: place })
    return {
      clock: head.clock,
      now,
      epoch: head.epoch,
      seq,
      scenario: head.scenario,
      seed: head.seed,
      // Notifications come by the world's clock, so what is lost of them is in the log and not in the head.
      faults: { ...head.faults, loseNotifications: cutLeft(states.after.told, states.after.cuts, now) },
      span: { from: opening(head.scenario) ?? setup.startsAt, to: ahead.horizon },
      knots: (await world.recent(mostKnots)).map(knot),
      ahead: ahead.facts.slice(0, mostKnots).map(knot),
      ...(ahead.next ? { next: ahead.next } : {}),
      incidents: incidentsNow(states),
      live: liveNow(states),
      scenarios: scenarios.map((one) => ({ name: one.name, names: one.names, startsAt: opensAt(one) })),
    }
  }
  const done = async (acted: Promise<Acted<States>>): Promise<WorldView> => {
    const result = await acted
    if ('refusal' in result) throw new Refused(result.refusal)
    return view()
  }
  const current = async (): Promise<{ scenario: string; seed: string }> => {
    const { head } = await world.look()
    return { scenario: head.scenario, seed: head.seed }
  }
  return {
    getWorld: view,
    setClock: ({ body }) => done(world.setClock(body)),
    rewindWorld: ({ body }) => done(world.setClock({ to: 'instant', at: body.at })),
    resetWorld: async () => done(world.open(await current())),
    setScenario: async ({ body }) =>
      done(world.open({ scenario: body.scenario, seed: body.seed ?? (await current()).seed })),
    setFaults: async ({ body }) => {
      const { loseNotifications: count, ...faults } = body
      await world.setFaults(faults)
      if (count === undefined) return view()
      const cut: AfterCommand = { type: 'cutNotifications', count }
      return done(world.act('after', cut))
    },
    declareIncident: ({ body }) => {
      const command: IncidentCommand = { type: 'declareIncident', ...body }
      return done(world.act('incident', command))
    },
    setLive: async ({ body: { rate, rivals } }) => {
      const crowd: RoomCommand | undefined = rate && { type: 'setRoomRate', rate }
      const buyers: OfferCommand | undefined = rivals && { type: 'setRivals', rate: rivals }
      if (crowd) await done(world.act('room', crowd))
      return buyers ? done(world.act('offers', buyers)) : view()
    },
    getMoment: async () => (await world.record()).moment,
    loadMoment: ({ body }) => done(world.open(body)),
    getLog: async () => {
      const { rows } = await world.record()
      return {
        rows: rows.map(({ facts: inRow, act }) => ({
          from: inRow[0]?.seq ?? 0,
          facts: inRow,
          ...(act ? { act: { ...act, command: { ...act.command } } } : {}),
        })),
      }
    },
  }
}

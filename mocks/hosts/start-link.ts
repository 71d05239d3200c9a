import { scenarioNamed } from '#scenarios/scenarios.ts'
import type { States } from '#services/states.ts'
import type { World } from '#world/world.ts'

/**
 * Opens the world an address asks for: `?scenario=late-rider&seed=abc&clock=paused` (or x1, x10, x60). Only a scenario or
 * seed opens anew; the same address reloaded goes on where it was, since it is the same world. Unknown names are left alone.
 * Returns where the scenario it names takes place, if it does somewhere.
 */
export async function steer(world: World<States>, search: string): Promise<string | undefined> {
  const asked = new URLSearchParams(search)
  const scenario = asked.get('scenario')
  const seed = asked.get('seed')
  const { head } = await world.look()
  const wanted = { scenario: scenario ?? head.scenario, seed: seed ?? head.seed }
  const other = wanted.scenario !== head.scenario || wanted.seed !== head.seed
  const named = wanted.seed.length <= 64 ? scenarioNamed(wanted.scenario) : undefined
  if (other && named) await world.open(wanted)
  const rate = { paused: 0, x1: 1, x10: 10, x60: 60 }[asked.get('clock') ?? '']
  if (rate !== undefined && (other || asked.has('clock')))
    await world.setClock({ to: 'rate', rate: rate as 0 | 1 | 10 | 60 })
  return scenario === null ? undefined : named?.route
}

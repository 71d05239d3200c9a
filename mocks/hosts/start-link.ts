import { scenarioNamed } from '#scenarios/scenarios.ts'
import type { States } from '#services/states.ts'
import type { World } from '#world/world.ts'

/**
 * Opens the world an address asks for: `?scenario=late-rider&seed=abc&clock=paused` (or x1, x10, x60). Only a scenario or
 * seed opens anew; the same address reloaded goes on where it was, since it is the same world. Unknown names are left alone.
 */
export async function steer(world: World<States>, search: string): Promise<void> {
  const asked = new URLSearchParams(search)
  const scenario = asked.get('scenario')
  const seed = asked.get('seed')
  const { head } = await world.look()
  const wanted = { scenario: scenario ?? head.scenario, seed: seed ?? head.seed }
  const other = wanted.scenario !== head.scenario || wanted.seed !== head.seed
  if (other && scenarioNamed(wanted.scenario) && wanted.seed.length <= 64) await world.open(wanted)
  const rate = { paused: 0, x1: 1, x10: 10, x60: 60 }[asked.get('clock') ?? '']
  if (rate !== undefined && (other || asked.has('clock')))
    await world.setClock({ to: 'rate', rate: rate as 0 | 1 | 10 | 60 })
}

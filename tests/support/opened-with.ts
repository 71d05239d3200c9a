import { firstWorld, scenarioNamed, scenarios } from '#scenarios/scenarios.ts'
import type { Opening } from '#world/service.ts'

/** Names a scenario like the first, but opened with something else: for this test's run only. */
export function openedWith(opening: Opening): string {
  const first = scenarioNamed(firstWorld.scenario)
  if (!first) throw new Error('there is no first scenario')
  const name = `opened with ${JSON.stringify(opening)}`
  if (!scenarioNamed(name)) scenarios.push({ ...first, name, opening })
  return name
}

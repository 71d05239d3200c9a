import type { States } from '#services/states.ts'
import type { World } from '#world/world.ts'

/** Browsers keep no timer longer than this, ms. */
const longest = 60 * 60 * 1000
/** How long it rests after it could not look, as when a part of the world cannot be fetched, ms. */
const rest = 5000

/** Looks at the world when the next thing is due, so that listeners hear of it without asking; at once on waking, when timers are late. */
export function keepAwake(world: World<States>): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const plan = (): void => {
    clearTimeout(timer)
    const wait = world.wakeIn()
    if (wait !== Infinity) timer = setTimeout(wake, Math.min(wait + 1, longest))
  }
  const wake = (): void =>
    void world.look().then(plan, () => {
      timer = setTimeout(plan, rest)
    })
  world.listen(() => queueMicrotask(plan))
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) wake()
  })
  document.addEventListener('resume', wake)
  plan()
}

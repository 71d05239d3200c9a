import type { Instant } from '#contract/time.ts'

/** A light as one road sees it: green from `from` ms into every `cycle` on, for `green` ms. */
export interface TrafficLight {
  cycle: number
  from: number
  green: number
}

const second = 1000
const cycle = 64 * second
/** All stand at red for a moment between the two greens. */
const green = 29 * second

/** The light at a node for whoever comes along u (or a slant) or along v. Every node has its own beat, the same for ever. */
export function lightAt(node: number, along: 'u' | 'v' | 'slant'): TrafficLight {
  const beat = (node * 37) % 64
  return { cycle, from: (beat * second + (along === 'v' ? cycle / 2 : 0)) % cycle, green }
}

/** Whether it is green at an instant. */
export const isGreen = ({ cycle: every, from, green: long }: TrafficLight, now: Instant): boolean =>
  (((now - from) % every) + every) % every < long

/** When whoever comes at an instant may go: at once at green, else when the next green begins. */
export function greenAt(light: TrafficLight, now: Instant): Instant {
  if (isGreen(light, now)) return now
  const into = (((now - light.from) % light.cycle) + light.cycle) % light.cycle
  return now + light.cycle - into
}

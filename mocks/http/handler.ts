import type { Answer, Input } from '#contract/endpoints.ts'
import type { Fact } from '#contract/facts.ts'
import type { Refusal } from '#contract/refusal.ts'
import type { EndpointName } from '#contract/routes.ts'
import type { Instant } from '#contract/time.ts'
import type { Commands, ServiceName, States } from '#services/states.ts'
import type { Setup } from '#world/service.ts'

/** What a handler can see: everybody's state at one instant, settled up to it. */
export interface Look {
  states: States
  now: Instant
  setup: Setup
}

export interface HandlerContext extends Look {
  /** Gives a command and looks again, in one transaction. Throws Refused when the service refuses. */
  act<S extends ServiceName>(service: S, command: Commands[S]): Promise<Look & { facts: Fact[] }>
}

/** Answers one endpoint. Knows no transport; refuses by throwing Refused. */
export type Handler<K extends EndpointName> = (
  input: Input<K>,
  context: HandlerContext,
) => Answer<K> | Promise<Answer<K>>

/** A service's endpoints, by name. All files together must cover the contract. */
export type Handlers<K extends EndpointName> = { [E in K]: Handler<E> }

/** Thrown by a handler to answer with a refusal and its status. */
export class Refused extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal.code)
    this.refusal = refusal
  }
}

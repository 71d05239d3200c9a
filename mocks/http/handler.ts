import type { Answer, Input } from '#contract/endpoints.ts'
import type { Fact } from '#contract/facts.ts'
import type { Refusal } from '#contract/refusal.ts'
import type { EndpointName } from '#contract/routes.ts'
import type { Instant } from '#contract/time.ts'
import type { Faults } from '#contract/world.ts'
import type { Commands, ServiceName, States } from '#services/states.ts'
import type { Setup } from '#world/service.ts'

/** How it was asked: what an endpoint that speaks HTTP itself (a resolver, a paged query) needs besides path, query and body. */
export interface Asked {
  /** Where the shop is served: origin and folder, `https://host/folder` without a slash at its end. Empty when the host does not say. */
  base: string
  /** The query as it was written, without its question mark. */
  search: string
  /** RFC 9110 section 12.5; a header that was not sent is empty. */
  accept: string
  acceptLanguage: string
}

/** What a handler can see: everybody's state at one instant, settled up to it. */
export interface Look {
  states: States
  now: Instant
  setup: Setup
}

export interface HandlerContext extends Look {
  asked: Asked
  /** What the Stage makes go wrong: for what only an endpoint itself can break. */
  faults: Faults
  /** Looks again: what was seen may be old after anything was waited for. */
  look(): Promise<Look>
  /** Gives a command and looks again, in one transaction. Throws Refused when the service refuses. */
  act<S extends ServiceName>(service: S, command: Commands[S]): Promise<Look & { facts: Fact[] }>
}

/**
 * An answer that says more than its body: a status other than 200, headers (names in small letters), or no body at all.
 * The body, where there is one, is the endpoint's answer and is checked as such. Any host can pass it on.
 */
export class Reply<T> {
  readonly status: number
  readonly headers: Record<string, string>
  readonly body: T | undefined
  constructor({ status = 200, headers = {}, body }: { status?: number; headers?: Record<string, string>; body?: T }) {
    this.status = status
    this.headers = headers
    this.body = body
  }
}

/** Answers one endpoint: with its answer, or with a Reply. Knows no transport; refuses by throwing Refused. */
export type Handler<K extends EndpointName> = (
  input: Input<K>,
  context: HandlerContext,
) => Answer<K> | Reply<Answer<K>> | Promise<Answer<K> | Reply<Answer<K>>>

/** A service's endpoints, by name. All files together must cover the contract. */
export type Handlers<K extends EndpointName> = { [E in K]: Handler<E> }

/** Thrown by a handler to answer with a refusal and its status, and with headers where it must. */
export class Refused extends Error {
  readonly refusal: Refusal
  readonly headers: Record<string, string>
  constructor(refusal: Refusal, headers: Record<string, string> = {}) {
    super(refusal.code)
    this.refusal = refusal
    this.headers = headers
  }
}

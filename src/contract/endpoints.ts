import type * as v from 'valibot'
import type { answers } from './answers.ts'
import type { requests } from './requests.ts'
import type { EndpointName, routes } from './routes.ts'

type PathOf<K extends EndpointName> = (typeof routes)[K] extends `${string} ${infer P}` ? P : never
type ParamNames<P extends string> = P extends `${string}:${infer Name}/${infer Rest}`
  ? Name | ParamNames<`/${Rest}`>
  : P extends `${string}:${infer Name}`
    ? Name
    : P extends `${string}/*`
      ? '*'
      : never
type ParamsPart<K extends EndpointName> = [ParamNames<PathOf<K>>] extends [never]
  ? unknown
  : { params: Record<ParamNames<PathOf<K>>, string> }
type Schema = v.GenericSchema<unknown, unknown>
type Request<K extends EndpointName> = K extends keyof typeof requests ? (typeof requests)[K] : unknown
/** A query of which nothing must be said need not be there. */
type QueryPart<S> = S extends { query: infer Q extends Schema }
  ? Record<never, never> extends v.InferOutput<Q>
    ? { query?: v.InferOutput<Q> }
    : { query: v.InferOutput<Q> }
  : unknown
type BodyPart<S> = S extends { body: infer B extends Schema } ? { body: v.InferOutput<B> } : unknown

/** What a call needs: path parameters, query and body, only those its endpoint has. */
export type Input<K extends EndpointName> = ParamsPart<K> & QueryPart<Request<K>> & BodyPart<Request<K>>
/** What a call gives when it is not refused. */
export type Answer<K extends EndpointName> = v.InferOutput<(typeof answers)[K]>

import { QueryClient } from '@tanstack/react-query'
import type { Topic } from '#contract/push.ts'
import { Unreachable } from '#platform/failure.ts'

declare module '@tanstack/react-query' {
  interface Register {
    /** `topics`: what makes the answer out of date, listened to while it is kept. `spansEpochs`: it survives a rewind. */
    queryMeta: { topics?: readonly Topic[]; spansEpochs?: boolean }
  }
}

const tries = 3

/**
 * The shop's memory of answers. The world may live in this very page, so being offline pauses nothing. A lost answer to a
 * question is asked for again; a refusal and a silent world are not. What cannot be shown at all is thrown to the screen's
 * error boundary; an answer already on the screen stays there.
 */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: 30_000,
        gcTime: 10 * 60_000,
        retry: (failed, error) => error instanceof Unreachable && failed + 1 < tries,
        retryDelay: (failed) => 300 * 2 ** failed,
        throwOnError: (_, query) => query.state.data === undefined,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  })

import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { Input } from '#contract/endpoints.ts'
import type { WorldView } from '#contract/world.ts'
import { call } from '#platform/http.ts'
import { setClock } from '#platform/now.ts'

/** The Stage's view of the world: asked again while it is shown, because any fact may be a new knot. */
export const worldQuery = queryOptions({
  queryKey: ['world'],
  queryFn: ({ signal }) => call('getWorld', undefined, { signal }),
  staleTime: 0,
  refetchInterval: 1_500,
  meta: { topics: ['basket', 'orders', 'wallet', 'stock'], spansEpochs: true },
})

type Body<
  K extends 'setClock' | 'rewindWorld' | 'setScenario' | 'setFaults' | 'loadMoment' | 'declareIncident' | 'setLive',
> = Input<K>['body']

/** The Stage's hands: each gives the world as it is afterwards. A rewind, reset, scenario or load begins a new epoch. */
export const worldControls = {
  setClock: (body: Body<'setClock'>) => call('setClock', { body }),
  rewind: (body: Body<'rewindWorld'>) => call('rewindWorld', { body }),
  reset: () => call('resetWorld'),
  setScenario: (body: Body<'setScenario'>) => call('setScenario', { body }),
  setFaults: (body: Body<'setFaults'>) => call('setFaults', { body }),
  declareIncident: (body: Body<'declareIncident'>) => call('declareIncident', { body }),
  setLive: (body: Body<'setLive'>) => call('setLive', { body }),
  load: (body: Body<'loadMoment'>) => call('loadMoment', { body }),
}

/** `control.mutate(() => worldControls.setClock({ to: 'rate', rate: 10 }))`: the clock and the view follow the answer at once. */
export function useWorldControl() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (act: () => Promise<WorldView>) => act(),
    onSuccess: (view) => {
      setClock(view.clock)
      client.setQueryData(worldQuery.queryKey, view)
    },
  })
}

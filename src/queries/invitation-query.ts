import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '#platform/http.ts'

/** Whether the Pavilion is open to the shopper, and when its evening is. */
export const invitationQuery = queryOptions({
  queryKey: ['invitation'],
  queryFn: ({ signal }) => call('getInvitation', undefined, { signal }),
  meta: { topics: ['room:pavilion'] },
  throwOnError: false,
})

/** Takes the invitation; taken twice it is taken once. From then on the room is open, and among the lane's rooms. */
export function useAcceptInvitation() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => call('acceptInvitation', { body: { accept: true } }),
    onSuccess: async (invitation) => {
      client.setQueryData(invitationQuery.queryKey, invitation)
      await Promise.all(['room', 'rooms'].map((key) => client.invalidateQueries({ queryKey: [key] })))
    },
  })
}

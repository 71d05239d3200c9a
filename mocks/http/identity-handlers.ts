import { meOf } from '#services/identity-service.ts'
import type { Handlers } from './handler.ts'

export const identityHandlers: Handlers<'getMe' | 'chooseAddress'> = {
  getMe: (_input, { states }) => meOf(states.identity),
  chooseAddress: async ({ body }, context) => {
    const { states } = await context.act('identity', { type: 'chooseAddress', addressId: body.addressId })
    return meOf(states.identity)
  },
}

import { readGtin } from '#contract/gs1/check-digit.ts'
import { addressOf } from '#services/identity-service.ts'
import { originOf } from '#services/origin.ts'
import { productOf } from '#services/shelf-view.ts'
import { promiseFor } from '#services/slots.ts'
import { type Handlers, Refused } from './handler.ts'

export const originHandlers: Handlers<'getOrigin'> = {
  getOrigin: ({ params, query }, { states, now, setup }) => {
    const read = readGtin(params.gtin)
    const product = read.ok ? productOf(states.catalogue, read.gtin, now) : undefined
    if (!product) throw new Refused({ code: 'productUnknown', gtin: params.gtin })
    const origin = originOf(product, params.lot, now, setup.seed, states, query?.serial)
    if (!origin) throw new Refused({ code: 'batchUnknown', gtin: product.gtin, lot: params.lot })
    return { ...origin, promise: promiseFor(states, now, setup.seed, addressOf(states.identity)) }
  },
}

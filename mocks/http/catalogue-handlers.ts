import { aisleOf, aisles, besides, homeProducts, productsIn } from '#services/aisles.ts'
import { addressOf } from '#services/identity-service.ts'
import { promiseFor } from '#services/slots.ts'
import { productOf } from '#services/shelf-view.ts'
import { seedStore } from '#seed/store.ts'
import { type Handlers, type Look, Refused } from './handler.ts'

const promiseIn = ({ states, now, setup }: Look) => promiseFor(states, now, setup.seed, addressOf(states.identity))

export const catalogueHandlers: Handlers<'getHome' | 'getCategory' | 'getProduct'> = {
  getHome: (_input, { states, now, setup }) => ({
    store: seedStore,
    promise: promiseIn({ states, now, setup }),
    categories: aisles(),
    products: homeProducts(states.catalogue, now),
  }),
  getCategory: ({ params }, { states, now }) => {
    const category = aisleOf(params.categoryId)
    if (!category) throw new Refused({ code: 'categoryUnknown' })
    return { category, products: productsIn(category.id, states.catalogue, now) }
  },
  getProduct: ({ params }, { states, now, setup }) => {
    const product = productOf(states.catalogue, params.gtin, now)
    if (!product) throw new Refused({ code: 'productUnknown', gtin: params.gtin })
    return {
      product,
      store: seedStore,
      promise: promiseIn({ states, now, setup }),
      also: besides(product, states.catalogue, now),
    }
  },
}

import { aisleOf, aisles, besides, homeProducts, productsIn } from '#services/aisles.ts'
import { promiseAt } from '#services/promise.ts'
import { searchFor } from '#services/search.ts'
import { demoTags, productOf } from '#services/shelf-view.ts'
import { seedStore } from '#seed/store.ts'
import { type Handlers, Refused } from './handler.ts'

export const catalogueHandlers: Handlers<'getHome' | 'getCategory' | 'search' | 'getProduct' | 'getDemoTags'> = {
  getHome: (_input, { states, now }) => ({
    store: seedStore,
    promise: promiseAt(now),
    categories: aisles(),
    products: homeProducts(states.catalogue, now),
  }),
  getCategory: ({ params }, { states, now }) => {
    const category = aisleOf(params.categoryId)
    if (!category) throw new Refused({ code: 'categoryUnknown' })
    return { category, products: productsIn(category.id, states.catalogue, now) }
  },
  search: ({ query }, { states, now }) => searchFor(query.q, states.catalogue, now),
  getProduct: ({ params }, { states, now }) => {
    const product = productOf(states.catalogue, params.gtin, now)
    if (!product) throw new Refused({ code: 'productUnknown', gtin: params.gtin })
    return { product, store: seedStore, promise: promiseAt(now), also: besides(product, states.catalogue, now) }
  },
  getDemoTags: (_input, { now }) => ({ tags: demoTags(now) }),
}

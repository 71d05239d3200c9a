import type { TranslationOf } from '../catalogue.ts'
import type { orders as english } from '../en/orders.ts'

export const orders = {} as const satisfies TranslationOf<typeof english>

import type { TranslationOf } from '../catalogue.ts'
import type { checkout as english } from '../en/checkout.ts'

export const checkout = {} as const satisfies TranslationOf<typeof english>

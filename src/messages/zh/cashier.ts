import type { TranslationOf } from '../catalogue.ts'
import type { cashier as english } from '../en/cashier.ts'

export const cashier = {} as const satisfies TranslationOf<typeof english>

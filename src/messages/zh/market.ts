import type { TranslationOf } from '../catalogue.ts'
import type { market as english } from '../en/market.ts'

export const market = {} as const satisfies TranslationOf<typeof english>

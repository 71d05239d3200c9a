import type { TranslationOf } from '../catalogue.ts'
import type { refusals as english } from '../en/refusals.ts'

export const refusals = {} as const satisfies TranslationOf<typeof english>

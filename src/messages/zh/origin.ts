import type { TranslationOf } from '../catalogue.ts'
import type { origin as english } from '../en/origin.ts'

export const origin = {} as const satisfies TranslationOf<typeof english>

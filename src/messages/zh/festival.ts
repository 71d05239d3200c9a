import type { TranslationOf } from '../catalogue.ts'
import type { festival as english } from '../en/festival.ts'

export const festival = {} as const satisfies TranslationOf<typeof english>

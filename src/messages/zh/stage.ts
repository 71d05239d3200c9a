import type { TranslationOf } from '../catalogue.ts'
import type { stage as english } from '../en/stage.ts'

export const stage = {} as const satisfies TranslationOf<typeof english>

import type { TranslationOf } from '../catalogue.ts'
import type { tracking as english } from '../en/tracking.ts'

export const tracking = {} as const satisfies TranslationOf<typeof english>

import type { TranslationOf } from '../catalogue.ts'
import type { scan as english } from '../en/scan.ts'

export const scan = {} as const satisfies TranslationOf<typeof english>

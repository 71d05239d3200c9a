import type { TranslationOf } from '../catalogue.ts'
import type { shell as english } from '../en/shell.ts'

export const shell = {} as const satisfies TranslationOf<typeof english>

import type { Catalogue } from '../catalogue.ts'

export const scan = {} as const satisfies Catalogue

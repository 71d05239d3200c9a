import type { Catalogue } from '../catalogue.ts'

export const market = {} as const satisfies Catalogue

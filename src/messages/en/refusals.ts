import type { Catalogue } from '../catalogue.ts'

export const refusals = {} as const satisfies Catalogue

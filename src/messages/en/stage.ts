import type { Catalogue } from '../catalogue.ts'

export const stage = {} as const satisfies Catalogue

import type { Catalogue } from '../catalogue.ts'

export const origin = {} as const satisfies Catalogue

import type { Catalogue } from '../catalogue.ts'

export const checkout = {} as const satisfies Catalogue

import type { Catalogue } from '../catalogue.ts'

export const cashier = {} as const satisfies Catalogue

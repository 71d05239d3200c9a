import type { Catalogue } from '../catalogue.ts'

export const orders = {} as const satisfies Catalogue

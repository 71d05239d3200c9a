import type { Catalogue } from '../catalogue.ts'

export const tracking = {} as const satisfies Catalogue

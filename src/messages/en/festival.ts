import type { Catalogue } from '../catalogue.ts'

export const festival = {} as const satisfies Catalogue

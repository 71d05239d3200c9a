import type { Catalogue } from '../catalogue.ts'

export const festival = {
  title: 'Lantern Night',
  number: '11.11',
} as const satisfies Catalogue

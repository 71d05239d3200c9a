import type { TranslationOf } from '../catalogue.ts'
import type { festival as english } from '../en/festival.ts'

export const festival = {
  title: '灯火夜',
  number: '11.11',
} as const satisfies TranslationOf<typeof english>

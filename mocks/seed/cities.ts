import type { Names } from '#contract/names.ts'

/** Cities a tag was scanned in, by code. */
export const cities = {
  shanghai: { en: 'Shanghai', zh: '上海', fr: 'Shanghai' },
  suzhou: { en: 'Suzhou', zh: '苏州', fr: 'Suzhou' },
  hangzhou: { en: 'Hangzhou', zh: '杭州', fr: 'Hangzhou' },
} as const satisfies Record<string, Names>

export type City = keyof typeof cities

/** Where the store and its shoppers are. */
export const homeCity: City = 'shanghai'

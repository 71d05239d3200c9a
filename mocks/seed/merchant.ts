import type { Names } from '#contract/names.ts'

/** The shop as banks and messages call it. */
export const merchantNames: Names = { en: 'Lantern Lane', zh: '灯笼巷', fr: 'Lantern Lane' }

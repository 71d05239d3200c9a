import { demoTags } from '#services/demo-tags.ts'
import type { Handlers } from './handler.ts'

/** The printed tags the shop lends. */
export const demoTagsHandlers: Handlers<'getDemoTags'> = {
  getDemoTags: (_input, { now }) => ({ tags: demoTags(now) }),
}

import { loadEnglish, type LateFeature } from '#messages/english.ts'

/**
 * A page or part that comes as a chunk of its own, together with the English it speaks: nobody gets the one without the
 * other. Another language comes whole, before its first word. `words-come-along.test.ts` of tests/architecture holds that
 * what a chunk says is named here, no more and no less.
 */
export const withWords =
  <Part>(load: () => Promise<Part>, ...speaks: readonly LateFeature[]) =>
  async (): Promise<Part> => {
    const [part] = await Promise.all([load(), loadEnglish(speaks)])
    return part
  }

import { Unreachable } from '#platform/failure.ts'

const tries = 3

/** A deed that is harmless to repeat, repeated when its answer is lost. */
export async function persist<T>(deed: () => Promise<T>): Promise<T> {
  for (let left = tries - 1; ; left -= 1) {
    try {
      return await deed()
    } catch (error) {
      if (!(error instanceof Unreachable) || left === 0) throw error
    }
  }
}

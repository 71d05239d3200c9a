/** Thrown where a part of the world was needed and is not there. Whoever asks next tries again. */
export class PartMissing extends Error {
  /** Brings it, where it was only not asked for yet. */
  bring?: () => Promise<unknown>
}

/** A part of the world that is not aboard when it opens. */
export interface Part<T> {
  /** What is aboard; undefined until it was fetched. */
  held(): T | undefined
  /** Brings it aboard. Rejects with PartMissing when it cannot be had. */
  fetch(): Promise<T>
}

/** A part that is brought aboard by `load`, a dynamic import. One that failed is asked for again by the next who needs it. */
export function partOf<T>(load: () => Promise<T>): Part<T> {
  let part: T | undefined
  return {
    held: () => part,
    fetch: async () => {
      try {
        part ??= await load()
        return part
      } catch (cause) {
        throw new PartMissing('a part of the world could not be fetched', { cause })
      }
    },
  }
}

/** A part that must be aboard by now. Throws a PartMissing that can bring it: the kernel does, and looks again. */
export function aboard<T>(part: Part<T>, otherwise: string): T {
  const held = part.held()
  if (held !== undefined) return held
  const missing = new PartMissing(otherwise)
  missing.bring = part.fetch
  throw missing
}

/** Does something that changes nothing when it throws; once more when a part was missing that could be brought. */
export async function bringing<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof PartMissing) || !error.bring) throw error
    await error.bring()
    return work()
  }
}

/** What something answers, or undefined while it takes a part that is not aboard. */
export function ifAboard<T>(ask: () => T): T | undefined {
  try {
    return ask()
  } catch (error) {
    if (error instanceof PartMissing) return undefined
    throw error
  }
}

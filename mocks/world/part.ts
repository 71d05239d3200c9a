/** Thrown where a part of the world was needed and could not be fetched. Whoever asks next tries again. */
export class PartMissing extends Error {}

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

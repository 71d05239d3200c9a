import { WorldSilent } from './failure.ts'

/** How long the world may take to open before the shop says that nobody answers. */
export const openingMs = 12_000

let opening: Promise<unknown> | null = null

/**
 * The composition root hands in the opening of the world; every call and the push line wait for it. Without it, or with
 * undefined, a real server answers and nothing is waited for.
 */
export function awaitWorld(world: Promise<unknown> | undefined): void {
  opening = world ? withDeadline(world) : null
  opening?.catch(() => {})
  // A world that opens late, after a screen already said so, is asked all the same from then on.
  world?.then(
    () => {
      opening = null
    },
    () => {},
  )
}

/** Resolves when the world may be asked; throws WorldSilent when it did not open. */
export async function worldOpened(): Promise<void> {
  await opening
}

function withDeadline(world: Promise<unknown>): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new WorldSilent('it took too long to open')), openingMs)
  })
  return Promise.race([
    world.catch((cause: unknown) => Promise.reject(new WorldSilent('it could not open', cause))),
    tooLate,
  ]).finally(() => clearTimeout(timer))
}

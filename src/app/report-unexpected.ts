import { Refused, Unreachable, WorldSilent } from '#platform/failure.ts'

/** A refusal, a lost answer and a silent world have screens of their own; anything else is a fault of ours and is reported as one. */
export function reportUnexpected(error: unknown): void {
  if (error instanceof Refused || error instanceof Unreachable || error instanceof WorldSilent) return
  reportError(error)
}

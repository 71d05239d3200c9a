import type { FactOf } from '#contract/facts.ts'
import type { FaceCheck, FaceOutcome, FacePrompt } from '#contract/face-check.ts'
import type { FaceState } from '#contract/pay.ts'
import type { Instant } from '#contract/time.ts'
import type { Decision } from '#world/service.ts'
import type { Stream } from '#world/stream.ts'

/** Three looks in a row that were not alive lock the face for an hour of the world's clock. */
export const faceTries = 3
export const faceLockMs = 3_600_000
/** How long a check stays open. */
export const faceCheckMs = 30_000

/** A check as the facts told it. */
export interface FaceCheckRecord extends Pick<FactOf<'faceCheckOpened'>, 'tradeNo' | 'prompts' | 'expiresAt'> {
  id: string
  openedAt: Instant
  outcome?: FaceOutcome
  used?: true
}

/** A face with all its tries. */
export const freshFace = (): FaceState => ({ failsLeft: faceTries })

/** What the face allows at `now`: when its lock has ended, all tries are back. */
export const faceAt = (face: FaceState, now: Instant): FaceState =>
  face.lockedUntil !== undefined && now >= face.lockedUntil ? freshFace() : face

/** Opens the next check of a trade: a turn and a blink, in the order chance has it. Refuses faceLocked. */
export function decideFaceCheck(
  checkId: string,
  tradeNo: string,
  face: FaceState,
  now: Instant,
  chance: Stream,
): Decision {
  const { lockedUntil } = faceAt(face, now)
  if (lockedUntil !== undefined) return { refusal: { code: 'faceLocked', until: lockedUntil } }
  const turn = chance.pick<FacePrompt>(['turnLeft', 'turnRight'])
  const prompts: FacePrompt[] = chance.int(0, 1) === 0 ? [turn, 'blink'] : ['blink', turn]
  return { facts: [{ kind: 'faceCheckOpened', checkId, tradeNo, prompts, expiresAt: now + faceCheckMs }] }
}

/** Ends a check: the first word counts, and none after its time. No camera and a look that took too long are no failures. */
export function decideFaceEnd(check: FaceCheckRecord, outcome: FaceOutcome, face: FaceState, now: Instant): Decision {
  if (check.outcome !== undefined || now >= check.expiresAt) return { facts: [] }
  const known = faceAt(face, now)
  const ended = { kind: 'faceCheckEnded', checkId: check.id, tradeNo: check.tradeNo, outcome } as const
  if (outcome === 'live') return { facts: [{ ...ended, failsLeft: faceTries }] }
  if (outcome !== 'notLive') return { facts: [{ ...ended, failsLeft: known.failsLeft }] }
  const failsLeft = Math.max(0, known.failsLeft - 1)
  return { facts: [{ ...ended, failsLeft, ...(failsLeft === 0 && { lockedUntil: now + faceLockMs }) }] }
}

/** A check as the client sees it. */
export function faceCheckView(check: FaceCheckRecord, face: FaceState, now: Instant): FaceCheck {
  const { outcome, used, ...opened } = check
  return { ...opened, state: stateOf(), failsLeft: faceAt(face, now).failsLeft }

  function stateOf(): FaceCheck['state'] {
    if (used) return 'used'
    if (outcome === 'live') return 'passed'
    if (outcome === 'timedOut') return 'expired'
    if (outcome !== undefined) return 'failed'
    return now < check.expiresAt ? 'open' : 'expired'
  }
}

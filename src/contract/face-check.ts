import * as v from 'valibot'
import { Instant } from './time.ts'

export const FacePrompt = v.picklist(['turnLeft', 'turnRight', 'blink'])
export type FacePrompt = v.InferOutput<typeof FacePrompt>

/**
 * A look into the camera, for one trade and one payment. Nobody is recognised: the phone says whether something alive did as the prompts
 * asked. `failed` also when there was no camera, which is no failure and costs no try.
 */
export const FaceCheck = v.object({
  id: v.string(),
  tradeNo: v.string(),
  prompts: v.array(FacePrompt),
  openedAt: Instant,
  /** 30 s of the world later; what passed before stays good for its trade. */
  expiresAt: Instant,
  state: v.picklist(['open', 'passed', 'failed', 'expired', 'used']),
  failsLeft: v.number(),
})
export type FaceCheck = v.InferOutput<typeof FaceCheck>

export const FaceOutcome = v.picklist(['live', 'notLive', 'timedOut', 'noCamera'])
export type FaceOutcome = v.InferOutput<typeof FaceOutcome>

/** How a check ended. The first word counts; said again or otherwise, nothing changes. */
export const EndFaceCheck = v.object({ outcome: FaceOutcome })

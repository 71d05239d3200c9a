import type { SmallPicture } from '#platform/small-pictures.ts'

export type FacePrompt = 'turnLeft' | 'turnRight' | 'blink'

/** What keeps it from going on; each has its words. */
export type FaceHint = 'dark' | 'far' | 'otherWay' | 'holdStill'

/**
 * How far a face has come. `looking`: something stands in the ring, but not long enough yet. `prompt` n: the nth thing is asked.
 * Nothing here knows a face: it sees that a picture has light and shape, that it shifts sideways, and that a small part of it
 * changes for a moment and is as before.
 */
export type Liveness = {
  prompts: readonly FacePrompt[]
  hint: FaceHint | null
  /** 0 to 1: how much of what is asked now is done. */
  progress: number
} & (
  | { is: 'looking'; since: number | null }
  | { is: 'prompt'; place: number; still: SmallPicture; stillSince: number; blinkSince: number | null }
  | { is: 'live' }
)

/** Below this mean brightness nothing can be seen; below this spread there is only a wall. */
const darkBelow = 38
const flatBelow = 14
/** How long something has to stand in the ring, in milliseconds. */
const foundAfterMs = 500
/** A turn is a shift of the middle by this part of the width. */
const turnBy = 0.07
/** The picture is cut into blocks; one has changed when its mean differs by this much. */
const blocks = 12
const blockChanged = 7
/** A blink moves few blocks, for so long. */
const blinkBlocks = 0.14
const blinkAtLeastMs = 60
const blinkAtMostMs = 700
/** A head on its way changes little at its turning point: what blinks has to have been still for this long. */
const stillBeforeMs = 300

export const startLiveness = (prompts: readonly FacePrompt[]): Liveness => ({
  is: 'looking',
  prompts,
  since: null,
  hint: null,
  progress: 0,
})

/** What is asked now, or null while it looks and when all is done. */
export const promptNow = (state: Liveness): FacePrompt | null =>
  state.is === 'prompt' ? (state.prompts[state.place] ?? null) : null

/** One picture further. Pure. */
export function watch(state: Liveness, picture: SmallPicture): Liveness {
  if (state.is === 'live') return state
  if (state.is === 'looking') return look(state, picture)
  return promptNow(state) === 'blink' ? blink(state, picture) : turn(state, picture)
}

function look(state: Extract<Liveness, { is: 'looking' }>, picture: SmallPicture): Liveness {
  const { mean, spread } = light(picture)
  const hint = mean < darkBelow ? 'dark' : spread < flatBelow ? 'far' : null
  if (hint) return { ...state, since: null, hint, progress: 0 }
  const since = state.since ?? picture.at
  const progress = Math.min(1, (picture.at - since) / foundAfterMs)
  return progress < 1 ? { ...state, since, hint: null, progress } : ask(state.prompts, 0, picture)
}

/** Asks the nth thing, measured from this picture on; after the last one it is live. */
function ask(prompts: readonly FacePrompt[], place: number, still: SmallPicture): Liveness {
  if (place >= prompts.length) return { is: 'live', prompts, hint: null, progress: 1 }
  return { is: 'prompt', prompts, place, still, stillSince: still.at, blinkSince: null, hint: null, progress: 0 }
}

/** The front camera's picture is not mirrored: who turns to their right moves to its left. */
function turn(state: Extract<Liveness, { is: 'prompt' }>, picture: SmallPicture): Liveness {
  const towards = promptNow(state) === 'turnRight' ? -1 : 1
  const shift = (towards * shiftBetween(state.still, picture)) / picture.side
  if (shift >= turnBy) return ask(state.prompts, state.place + 1, picture)
  // Who stood aside when it was asked, or went the other way, is measured from there.
  if (shift <= -turnBy) return { ...state, still: picture, progress: 0, hint: 'otherWay' }
  return { ...state, progress: Math.max(state.progress, shift / turnBy), hint: shift < 0 ? state.hint : null }
}

function blink(state: Extract<Liveness, { is: 'prompt' }>, picture: SmallPicture): Liveness {
  const changed = changedPart(state.still, picture)
  const { blinkSince, stillSince } = state
  const anew = { still: picture, stillSince: picture.at, blinkSince: null }
  if (changed === 0) {
    const length = blinkSince === null ? 0 : picture.at - blinkSince
    if (length >= blinkAtLeastMs) return ask(state.prompts, state.place + 1, picture)
    return { ...state, still: picture, blinkSince: null, hint: null }
  }
  if (changed > blinkBlocks) return { ...state, ...anew, hint: 'holdStill' }
  if (blinkSince === null && picture.at - stillSince < stillBeforeMs) return { ...state, ...anew }
  const since = blinkSince ?? picture.at
  // What has not come back by now is no eyelid: measure from here.
  if (picture.at - since > blinkAtMostMs) return { ...state, ...anew }
  return { ...state, blinkSince: since, progress: 0.5 }
}

/** Brightness of the middle, where the ring is, and how much it varies. */
function light({ side, gray }: SmallPicture): { mean: number; spread: number } {
  const from = Math.floor(side / 4)
  const to = side - from
  let sum = 0
  let squares = 0
  for (let y = from; y < to; y += 1) {
    for (let x = from; x < to; x += 1) {
      const value = gray[y * side + x] ?? 0
      sum += value
      squares += value * value
    }
  }
  const count = (to - from) ** 2
  const mean = sum / count
  return { mean, spread: Math.sqrt(Math.max(0, squares / count - mean * mean)) }
}

/** By how many columns the middle rows have moved to the right since `before`: the shift at which the profiles differ least. */
export function shiftBetween(before: SmallPicture, after: SmallPicture): number {
  const { side } = after
  const [a, b] = [profile(before), profile(after)]
  const most = Math.floor(side / 5)
  let best = { shift: 0, differs: Infinity }
  for (let shift = -most; shift <= most; shift += 1) {
    let differs = 0
    for (let x = most; x < side - most; x += 1) differs += Math.abs((a[x] ?? 0) - (b[x + shift] ?? 0))
    // Of equal ones the smallest: a wall has not moved.
    if (differs < best.differs || (differs === best.differs && Math.abs(shift) < Math.abs(best.shift)))
      best = { shift, differs }
  }
  return best.shift
}

function profile({ side, gray }: SmallPicture): Float32Array {
  const columns = new Float32Array(side)
  for (let y = Math.floor(side / 4); y < side - Math.floor(side / 4); y += 1) {
    for (let x = 0; x < side; x += 1) columns[x] = (columns[x] ?? 0) + (gray[y * side + x] ?? 0)
  }
  return columns
}

/** Which part of the blocks has changed, 0 to 1. */
export function changedPart(before: SmallPicture, after: SmallPicture): number {
  const { side } = after
  const size = Math.floor(side / blocks)
  let changed = 0
  for (let row = 0; row < blocks; row += 1) {
    for (let column = 0; column < blocks; column += 1) {
      let sum = 0
      for (let y = row * size; y < (row + 1) * size; y += 1) {
        for (let x = column * size; x < (column + 1) * size; x += 1) {
          sum += (after.gray[y * side + x] ?? 0) - (before.gray[y * side + x] ?? 0)
        }
      }
      if (Math.abs(sum) / size ** 2 >= blockChanged) changed += 1
    }
  }
  return changed / blocks ** 2
}

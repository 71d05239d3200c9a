import type { Corner } from '#platform/read-code.ts'

type Box = { left: number; top: number; right: number; bottom: number }

/** Where a code was seen: its corners in a picture's own pixels, and how large that picture was. */
export type Sighting = { corners: readonly Corner[]; width: number; height: number }

/** How far each side of the finder moves, in page pixels: left and top positive when they move inwards. */
export type Closing = { left: number; top: number; right: number; bottom: number }

/** Air between the code and the brackets. */
const MARGIN = 14
/** Without a place to close on, a hit still shows: the brackets come in a little. */
const NUDGE = 8

/**
 * How the finder's brackets close on a code. The video fills its box and is cut where it is too wide or too high
 * (object-fit: cover), so a point of the picture is scaled and shifted before it is a point of the page.
 * In: page rectangles. Out: the move of each side; brackets never leave the video.
 */
export function closingOn(sighting: Sighting | null, video: Box, finder: Box): Closing {
  if (sighting === null || sighting.corners.length === 0)
    return { left: NUDGE, top: NUDGE, right: -NUDGE, bottom: -NUDGE }
  const code = onPage(sighting, video)
  return {
    left: Math.max(video.left + 4, code.left - MARGIN) - finder.left,
    top: Math.max(video.top + 4, code.top - MARGIN) - finder.top,
    right: Math.min(video.right - 4, code.right + MARGIN) - finder.right,
    bottom: Math.min(video.bottom - 4, code.bottom + MARGIN) - finder.bottom,
  }
}

/** The box around a sighting, on the page: the picture is scaled and shifted as the video is. */
export function onPage({ corners, ...picture }: Sighting, video: Box): Box {
  const width = video.right - video.left
  const height = video.bottom - video.top
  const scale = Math.max(width / picture.width, height / picture.height)
  const xs = corners.map(({ x }) => video.left + (width - picture.width * scale) / 2 + x * scale)
  const ys = corners.map(({ y }) => video.top + (height - picture.height * scale) / 2 + y * scale)
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) }
}

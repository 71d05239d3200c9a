/** A picture as small as it needs to be: `side` x `side` brightnesses, 0 to 255, row by row, and when it was taken (wall time). */
export interface SmallPicture {
  side: number
  gray: Uint8Array
  at: number
}

/** Often enough to see an eyelid, seldom enough for an old phone. */
const everyMs = 66

/**
 * Gives the middle of what a video shows as small grey pictures, until stopped. They are read on this device, handed over and
 * forgotten: nothing is kept or sent.
 */
export function watchSmallPictures(
  video: HTMLVideoElement,
  side: number,
  seen: (picture: SmallPicture) => void,
): () => void {
  const canvas = document.createElement('canvas')
  canvas.width = side
  canvas.height = side
  const brush = canvas.getContext('2d', { willReadFrequently: true })
  const timer = setInterval(() => {
    const { videoWidth: width, videoHeight: height } = video
    const square = Math.min(width, height)
    if (!brush || square === 0) return
    brush.drawImage(video, (width - square) / 2, (height - square) / 2, square, square, 0, 0, side, side)
    const { data } = brush.getImageData(0, 0, side, side)
    const gray = new Uint8Array(side * side)
    for (let at = 0; at < gray.length; at += 1) {
      const [red = 0, green = 0, blue = 0] = [data[at * 4], data[at * 4 + 1], data[at * 4 + 2]]
      gray[at] = (red * 77 + green * 150 + blue * 29) >> 8
    }
    seen({ side, gray, at: performance.now() })
  }, everyMs)
  return () => clearInterval(timer)
}

import { encode } from 'uqr'
import type { Pixels } from './pixels.ts'

/** How the tag hangs in the picture. */
export type Pose = {
  width: number
  height: number
  /** Degrees, clockwise. */
  turn: number
  /** Width of the tag as a part of the picture's shorter side. */
  size: number
  /** Where its middle is, as a part of width and height. */
  at: { x: number; y: number }
  /** 1 is daylight. */
  light: number
}

const DAYLIGHT: Pose = { width: 640, height: 480, turn: 0, size: 0.6, at: { x: 0.5, y: 0.5 }, light: 1 }

type Colour = readonly [red: number, green: number, blue: number]
const PAPER: Colour = [255, 248, 234]
const INK: Colour = [32, 24, 20]
const EYELET: Colour = [201, 181, 147]

/**
 * A photograph, near enough, of a printed market tag on a shelf: cut shoulders, a hole, a QR code of `text` with its quiet
 * zone, two lines of print. The same text and pose always give the same pixels.
 */
export function drawTag(text: string, pose: Partial<Pose> = {}): Pixels {
  const { width, height, turn, size, at, light } = { ...DAYLIGHT, ...pose }
  const paint = tagPainter(text)
  const scale = 1 / (size * Math.min(width, height))
  const cos = Math.cos((-turn * Math.PI) / 180) * scale
  const sin = Math.sin((-turn * Math.PI) / 180) * scale
  const rgb = new Uint8Array(width * height * 3)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      // Four looks at each pixel soften the edges, as a lens does.
      let [red, green, blue] = [0, 0, 0]
      let behind: Colour | null = null
      for (const [sx, sy] of LOOKS) {
        const dx = x + sx - at.x * width
        const dy = y + sy - at.y * height
        const colour = paint(dx * cos - dy * sin, dx * sin + dy * cos) ?? (behind ??= shelf(x / width, y / height))
        red += colour[0]
        green += colour[1]
        blue += colour[2]
      }
      const pixel = (y * width + x) * 3
      rgb[pixel] = Math.min(255, (red / LOOKS.length) * light)
      rgb[pixel + 1] = Math.min(255, (green / LOOKS.length) * light)
      rgb[pixel + 2] = Math.min(255, (blue / LOOKS.length) * light)
    }
  }
  return { width, height, rgb }
}

const LOOKS = [
  [0.25, 0.25],
  [0.75, 0.25],
  [0.25, 0.75],
  [0.75, 0.75],
] as const

/** The tag in its own measures: one wide, from -0.5 to 0.5, and 1.36 high. Null beside it. */
function tagPainter(text: string): (x: number, y: number) => Colour | null {
  const code = encode(text, { ecc: 'M', border: 4 })
  return (x, y) => {
    if (Math.abs(x) > 0.5 || Math.abs(y) > 0.68) return null
    if (0.5 - Math.abs(x) + (y + 0.68) < 0.14) return null
    const fromHole = Math.hypot(x, y + 0.58)
    if (fromHole < 0.03) return null
    if (fromHole < 0.045) return EYELET
    const column = Math.floor((x + 0.46) * (code.size / 0.92))
    const row = Math.floor((y + 0.52) * (code.size / 0.92))
    if (code.data[row]?.[column] === true) return INK
    const isPrint = (y > 0.45 && y < 0.51 && x > -0.4 && x < 0.3) || (y > 0.56 && y < 0.59 && x > -0.4 && x < 0.1)
    return isPrint && Math.sin(x * 160) > -0.4 ? INK : PAPER
  }
}

/** Something brown and green, out of focus. */
function shelf(x: number, y: number): Colour {
  const wave = Math.sin(x * 19) * Math.cos(y * 13) * 26
  return y < 0.62 ? [88 + wave, 74 + wave * 0.6, 46] : [150 + wave * 0.4, 92, 70 + wave]
}

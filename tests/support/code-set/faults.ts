import type { Chance } from './chance.ts'
import type { Gray } from './shot.ts'

/** What lens, light, hand and sensor do to a picture. Lengths in pixels, brightness from 0 to 1, angles in degrees. */
export type Faults = {
  /** The hand moved while the picture was taken. */
  motion: { length: number; angle: number } | null
  /** Out of focus: deviation of the blur. A little there always is. */
  focus: number
  /** A lamp mirrored in a glossy label, so far from the picture's middle. */
  glare: { right: number; down: number; radius: number; strength: number } | null
  /** How much darker the right edge is than the left. */
  shade: number
  /** 1 is daylight. */
  exposure: number
  /** 1 is all of it; less pulls everything towards gray. */
  contrast: number
  /** Deviation of the sensor's noise. */
  noise: number
}

export const NO_FAULTS: Faults = {
  motion: null,
  focus: 0.5,
  glare: null,
  shade: 0,
  exposure: 1,
  contrast: 1,
  noise: 0.01,
}

/** The picture as it comes out of the camera, one byte a pixel. */
export function develop(gray: Gray, faults: Faults, { grain }: Chance): Uint8Array {
  const { width, height } = gray
  let light = gray.light
  if (faults.motion) light = smeared(light, width, height, faults.motion)
  light = blurred(light, width, faults.focus)
  const bytes = new Uint8Array(width * height)
  const { glare, shade, exposure, contrast, noise } = faults
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      let seen = 0.5 + ((light[y * width + x] ?? 0) - 0.5) * contrast
      seen *= exposure * (1 - (shade * x) / width)
      if (glare) {
        const from = Math.hypot(x - width / 2 - glare.right, y - height / 2 - glare.down) / glare.radius
        seen += glare.strength * Math.max(0, 1 - from * from)
      }
      bytes[y * width + x] = Math.min(255, Math.max(0, (seen + noise * grain()) * 255))
    }
  }
  return bytes
}

/** The mean along a line through each pixel. */
function smeared(
  light: Float32Array,
  width: number,
  height: number,
  { length, angle }: { length: number; angle: number },
) {
  const steps = Math.max(4, Math.ceil(length))
  const offsets = Array.from({ length: steps }, (_, step) => {
    const along = ((step + 0.5) / steps - 0.5) * length
    return { dx: along * Math.cos((angle * Math.PI) / 180), dy: along * Math.sin((angle * Math.PI) / 180) }
  })
  const out = new Float32Array(light.length)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      let sum = 0
      for (const { dx, dy } of offsets) sum += at(light, width, height, x + dx, y + dy)
      out[y * width + x] = sum / steps
    }
  }
  return out
}

/** Between four pixels, as a lens would see it. */
function at(light: Float32Array, width: number, height: number, x: number, y: number): number {
  const left = Math.min(width - 2, Math.max(0, Math.floor(x)))
  const top = Math.min(height - 2, Math.max(0, Math.floor(y)))
  const [fx, fy] = [Math.min(1, Math.max(0, x - left)), Math.min(1, Math.max(0, y - top))]
  const place = top * width + left
  const upper = (light[place] ?? 0) * (1 - fx) + (light[place + 1] ?? 0) * fx
  const lower = (light[place + width] ?? 0) * (1 - fx) + (light[place + width + 1] ?? 0) * fx
  return upper * (1 - fy) + lower * fy
}

/** A bell's blur, first along the rows, then along the columns. At the edges it reads what stands a row up or down. */
function blurred(light: Float32Array, width: number, deviation: number): Float32Array {
  const reach = Math.ceil(deviation * 2)
  const bell = Float32Array.from({ length: 2 * reach + 1 }, (_, i) =>
    Math.exp(-((i - reach) ** 2) / (2 * deviation ** 2)),
  )
  const whole = bell.reduce((sum, each) => sum + each, 0)
  const pass = (from: Float32Array, step: number): Float32Array => {
    const out = new Float32Array(from)
    for (let place = reach * step; place < from.length - reach * step; place += 1) {
      let sum = 0
      for (let i = 0; i < bell.length; i += 1) sum += (bell[i] ?? 0) * (from[place + (i - reach) * step] ?? 0)
      out[place] = sum / whole
    }
    return out
  }
  return pass(pass(light, 1), width)
}

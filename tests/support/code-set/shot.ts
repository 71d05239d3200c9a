import { chance } from './chance.ts'
import type { CodeSymbol } from './symbols.ts'

/** Dirt, a scratch or a tear: what stands at a place of the code (in modules from its top left) instead of it, or undefined. */
export type Damage = (column: number, row: number) => number | 'torn' | undefined

/** One printed code in front of the camera. */
export type Plate = {
  symbol: CodeSymbol
  /** Its middle, as a part of the picture's width and height. */
  at: { x: number; y: number }
  /** Width of a module in pixels, seen straight. */
  module: number
  /** Degrees clockwise in the picture's plane. */
  turn: number
  /** Degrees out of that plane, and about which line of it (degrees). */
  tilt: number
  tiltAbout: number
  /** How far it goes round a bottle: half of its width as an angle, in degrees. */
  bend: number
  isMirrored: boolean
  isInverted: boolean
  /** Brightness of ink and paper, 0 to 1. */
  ink: number
  paper: number
  damage: Damage | null
}

export type Gray = { width: number; height: number; light: Float32Array }

const radians = (degrees: number): number => (degrees * Math.PI) / 180
/** The camera stands so many picture widths away: what makes a tilted code's far side smaller. */
const DISTANCE = 1.1

/** Paper, ink and a shelf out of focus, as light falls on the camera: before any fault of lens, light or hand. */
export function shoot(width: number, height: number, plates: readonly Plate[], backdrop: number): Gray {
  const light = new Float32Array(width * height)
  shelf(light, width, height, backdrop)
  for (const plate of plates) paint({ width, height, light }, plate)
  return { width, height, light }
}

/** Boards and what lies on them, out of focus; packs with print on them, in focus, so that not everything sharp is a code. */
function shelf(light: Float32Array, width: number, height: number, backdrop: number): void {
  const columns = Float32Array.from({ length: width }, (_, x) => Math.sin((x / width) * 19 + backdrop))
  for (let y = 0; y < height; y += 1) {
    const wave = Math.cos((y / height) * 13 + backdrop * 2) * 0.1
    const base = y < height * 0.62 ? 0.34 : 0.46
    for (let x = 0; x < width; x += 1) light[y * width + x] = base + wave * (columns[x] ?? 0)
  }
  const { between, part } = chance(backdrop)
  const short = Math.min(width, height)
  for (let n = 0; n < 7; n += 1) {
    const [left, top] = [between(-0.1, 0.9) * width, between(-0.1, 0.9) * height]
    const [wide, high] = [between(0.15, 0.4) * short, between(0.1, 0.3) * short]
    const face = between(0.25, 0.85)
    const print = face + (part() < 0.5 ? -0.35 : 0.3) * Math.max(0.5, face)
    const line = between(0.012, 0.03) * short
    const from = Math.max(0, Math.floor(left))
    const to = Math.min(width, Math.ceil(left + wide))
    for (let row = 0; row * line < high; row += 1) {
      // Every other line is print: strokes of uneven width, as letters are from afar.
      const stroke = (x: number) => Math.sin(x * (9 / line) + row * 5) + Math.sin(x * (3.1 / line) + row) > 0.5
      const ofLine = Float32Array.from({ length: Math.max(0, to - from) }, (_, x) => (row % 2 === 1 && stroke(x) ? print : face)) // prettier-ignore
      const bottom = Math.min(height, top + Math.min(high, (row + 1) * line))
      for (let y = Math.max(0, Math.ceil(top + row * line)); y < bottom; y += 1) light.set(ofLine, y * width + from)
    }
  }
}

type Vector = readonly [x: number, y: number, z: number]

/** Turns a vector about a unit axis in the picture's plane (Rodrigues). */
function tilted([x, y]: readonly [number, number], about: number, by: number): Vector {
  const [ax, ay] = [Math.cos(about), Math.sin(about)]
  const [cos, sin] = [Math.cos(by), Math.sin(by)]
  const along = (ax * x + ay * y) * (1 - cos)
  return [x * cos + ax * along, y * cos + ay * along, (ax * y - ay * x) * sin]
}

function paint({ width, height, light }: Gray, plate: Plate): void {
  const { symbol, module } = plate
  const { quiet } = symbol
  const colour = painter(plate)
  const turn = radians(plate.turn)
  const [about, by] = [radians(plate.tiltAbout), radians(plate.tilt)]
  // The code's own x and y in space; its middle is straight ahead of the camera, `focal` away.
  const [rx, ry, rz] = tilted([Math.cos(turn), Math.sin(turn)], about, by)
  const [dx, dy, dz] = tilted([-Math.sin(turn), Math.cos(turn)], about, by)
  const [nx, ny, nz] = [ry * dz - rz * dy, rz * dx - rx * dz, rx * dy - ry * dx]
  const focal = DISTANCE * Math.max(width, height)
  const radius = plate.bend === 0 ? 0 : symbol.columns / 2 / radians(plate.bend)
  // Small modules need more looks at each pixel: several of them fall into one.
  const looks = module < 3.2 ? 4 : 2
  const half = Math.hypot(symbol.columns / 2 + quiet.x, symbol.rows / 2 + quiet.y) * module * (by === 0 ? 1 : 1.5)
  const [cx, cy] = [plate.at.x * width, plate.at.y * height]
  for (let y = Math.max(0, Math.floor(cy - half)); y < Math.min(height, cy + half); y += 1) {
    for (let x = Math.max(0, Math.floor(cx - half)); x < Math.min(width, cx + half); x += 1) {
      let sum = 0
      const behind = light[y * width + x] ?? 0
      for (let look = 0; look < looks * looks; look += 1) {
        // Where the ray through this point of the picture meets the code's plane.
        const px = x + ((look % looks) + 0.5) / looks - cx
        const py = y + (Math.floor(look / looks) + 0.5) / looks - cy
        const far = (focal * nz) / (px * nx + py * ny + focal * nz)
        const hz = focal * far - focal
        let u = (px * far * rx + py * far * ry + hz * rz) / module
        const v = (px * far * dx + py * far * dy + hz * dz) / module
        if (radius > 0) u = Math.abs(u) < radius ? Math.asin(u / radius) * radius : Infinity
        sum += colour(u, v) ?? behind
      }
      light[y * width + x] = sum / (looks * looks)
    }
  }
}

/** The brightness at a place of the printed sheet, in modules from the code's middle; undefined beside the sheet. */
function painter({ symbol, isMirrored, isInverted, ink, paper, damage }: Plate) {
  const { columns, rows, quiet } = symbol
  const [on, off] = isInverted ? [paper, ink] : [ink, paper]
  return (x: number, y: number): number | undefined => {
    const u = (isMirrored ? -x : x) + columns / 2
    const v = y + rows / 2
    if (u < -quiet.x || u > columns + quiet.x || v < -quiet.y || v > rows + quiet.y) return undefined
    const hurt = damage?.(u, v)
    if (hurt === 'torn') return undefined
    if (hurt !== undefined) return hurt
    if (u < 0 || v < 0 || u >= columns || v >= rows) return off
    return symbol.isDark(Math.floor(u), Math.floor(v)) ? on : off
  }
}

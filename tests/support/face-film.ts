import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

const side = 320
const framesPerSecond = 15

/** What a drawn head does, in its loop: how far it stands to the left (a part of the width), and whether its eyes are shut. */
const script = (second: number): { left: number; shut: boolean } => {
  // Stands, turns to its right (the picture's left) and to its left, stands, blinks, stands, blinks.
  const swing = second > 0.4 && second < 2 ? Math.sin(((second - 0.4) / 1.6) * 2 * Math.PI) : 0
  const shut = (second > 2.5 && second < 2.85) || (second > 3.35 && second < 3.7)
  return { left: 0.12 * swing, shut }
}
const loopSeconds = 4

/** Brightness of the drawn head at a point: hair, face, eyes, mouth, on a lit wall. */
function brightness(x: number, y: number, { left, shut }: ReturnType<typeof script>): number {
  const [dx, dy] = [x / side - 0.5 + left, y / side - 0.5]
  const within = (cx: number, cy: number, rx: number, ry: number): boolean =>
    ((dx - cx) / rx) ** 2 + ((dy - cy) / ry) ** 2 < 1
  if (within(-0.11, -0.07, 0.05, 0.035) || within(0.11, -0.07, 0.05, 0.035)) return shut ? 176 : 45
  if (within(0, 0.17, 0.09, 0.025)) return 110
  if (within(0, 0.02, 0.25, 0.31)) return 176
  if (within(0, -0.08, 0.3, 0.34)) return 62
  return 205 - Math.round((y / side) * 40)
}

/** Films a drawn head that turns and blinks, as an uncompressed video (y4m) which Chromium plays in a loop as its camera. `isStill`: it never moves. */
export function writeFaceFilm(file: string, { isStill = false } = {}): string {
  const head = Buffer.from(`YUV4MPEG2 W${side} H${side} F${framesPerSecond}:1 Ip A1:1 C420jpeg\n`)
  const chroma = Buffer.alloc((side * side) / 2, 128)
  const frames = Array.from({ length: Math.round(loopSeconds * framesPerSecond) }, (_, n) => {
    const does = isStill ? script(0) : script(n / framesPerSecond)
    const luma = Buffer.alloc(side * side)
    for (let y = 0; y < side; y += 1) for (let x = 0; x < side; x += 1) luma[y * side + x] = brightness(x, y, does)
    return Buffer.concat([Buffer.from('FRAME\n'), luma, chroma])
  })
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, Buffer.concat([head, ...frames]))
  return file
}

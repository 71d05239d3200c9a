import { deflateSync } from 'node:zlib'

/** A picture in memory: three bytes a pixel (red, green, blue), row by row. */
export type Pixels = { width: number; height: number; rgb: Uint8Array }

/** Writes a picture as a PNG file (8 bit RGB, no interlace). */
export function png({ width, height, rgb }: Pixels): Buffer {
  const rows = Buffer.alloc(height * (1 + width * 3))
  for (let y = 0; y < height; y += 1) {
    // The first byte of a row says "no filter".
    rows.set(rgb.subarray(y * width * 3, (y + 1) * width * 3), y * (1 + width * 3) + 1)
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 6 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data])
  const whole = Buffer.alloc(body.length + 8)
  whole.writeUInt32BE(data.length, 0)
  whole.set(body, 4)
  whole.writeUInt32BE(crc32(body), body.length + 4)
  return whole
}

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}

/** One frame of a raw video: brightness for every pixel, colour for every four (I420, full range). */
export function i420({ width, height, rgb }: Pixels): Buffer {
  const frame = Buffer.alloc(width * height + 2 * (width >> 1) * (height >> 1))
  const u = width * height
  const v = u + (width >> 1) * (height >> 1)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 3
      const [r, g, b] = [rgb[at] ?? 0, rgb[at + 1] ?? 0, rgb[at + 2] ?? 0]
      frame[y * width + x] = 0.299 * r + 0.587 * g + 0.114 * b
      if (y % 2 === 0 && x % 2 === 0) {
        const quarter = (y >> 1) * (width >> 1) + (x >> 1)
        frame[u + quarter] = 128 - 0.169 * r - 0.331 * g + 0.5 * b
        frame[v + quarter] = 128 + 0.5 * r - 0.419 * g - 0.081 * b
      }
    }
  }
  return frame
}

import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { segmentSeconds, showScenes } from '#seed/show-scenes.ts'
import { root } from '../root.mjs'
import { aacFrames, readSegment, unitsOf } from './read-ts.mjs'

const show = join(root, 'public', 'show')
const picture = 1 / 24
const scenes = Object.entries(showScenes).map(([name, segments]) => ({ name, segments }))
const named = scenes.flatMap(({ name, segments }) => Array.from({ length: segments }, (_, n) => `${name}-${n}.mpegts`))
const read = (file: string) => readSegment(readFileSync(join(show, file)))
const track = (file: string, codec: string) => read(file).tracks.find((one) => one.codec === codec)!

describe('the films of the live room', () => {
  test('are all there, with a still each, and nothing else is', () => {
    const stills = scenes.map(({ name }) => `${name}.webp`)
    expect(readdirSync(show).toSorted()).toEqual([...named, ...stills].toSorted())
  })

  test('weigh less than 6 MB together, and no still more than 35 kB', () => {
    const weights = readdirSync(show).map((file) => ({ file, bytes: readFileSync(join(show, file)).length }))
    expect(weights.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(6_000_000)
    expect(weights.filter(({ file, bytes }) => file.endsWith('.webp') && bytes > 35_000)).toEqual([])
  })

  test.each(named)('%s can be read alone', (file) => {
    expect(existsSync(join(show, file))).toBe(true)
    const bytes = readFileSync(join(show, file))
    expect(bytes.length % 188).toBe(0)
    const { packets, mapPid, tracks } = readSegment(bytes)
    expect(tracks.map(({ codec }) => codec)).toEqual(['h264', 'aac'])
    const [video] = tracks
    // Service names may come first; what matters is that both tables stand before the first picture.
    const order = packets.map(({ pid }) => pid)
    const firstPicture = order.indexOf(video!.pid)
    expect(order.indexOf(0)).toBeLessThan(firstPicture)
    expect(order.indexOf(mapPid)).toBeLessThan(firstPicture)
    expect(firstPicture).toBeLessThan(4)
    expect(packets[firstPicture]).toMatchObject({ starts: true, random: true })
    const units = unitsOf(video!.pes[0]!.body)
    expect(units).toContain(7)
    expect(units).toContain(5)
  })

  test.each(scenes)('$name follows on from segment to segment, two seconds each', ({ name, segments }) => {
    let frames = 0
    for (let n = 0; n < segments; n++) {
      const shown = track(`${name}-${n}.mpegts`, 'h264').pes.map(({ pts }) => pts)
      expect(shown).toHaveLength(segmentSeconds * 24)
      const [first, last] = [Math.min(...shown), Math.max(...shown)]
      expect(Math.abs(last + picture - first - segmentSeconds)).toBeLessThan(picture)
      expect(first).toBeCloseTo(1 + n * segmentSeconds, 3)
      const sound = track(`${name}-${n}.mpegts`, 'aac').pes
      const heard = sound.map(({ body }) => aacFrames(body))
      const long = 1024 / heard[0]!.rate
      const count = heard.reduce((sum, one) => sum + one.count, 0)
      expect(sound[0]!.pts).toBeCloseTo(1 + frames * long, 3)
      expect(Math.abs(count * long - segmentSeconds)).toBeLessThan(long)
      frames += count
      // At the loop's end sound and picture end together: nothing drifts, however often it goes round.
      if (n === segments - 1) expect(frames * long).toBeCloseTo(segments * segmentSeconds, 6)
    }
  })

  test.each(scenes)('$name has packets that count on', ({ name, segments }) => {
    const last = new Map<number, number>()
    for (let n = 0; n < segments; n++)
      for (const { pid, counter, payload } of read(`${name}-${n}.mpegts`).packets) {
        if (payload.length === 0) continue
        if (last.has(pid)) expect(counter).toBe((last.get(pid)! + 1) % 16)
        last.set(pid, counter)
      }
  })

  test('a file that is no stream is refused', () => {
    expect(() => readSegment(Buffer.alloc(188))).toThrow('No sync byte')
  })
})

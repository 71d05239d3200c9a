// Frames and samples in, segments out: ffmpeg does the coding, this file the cutting.
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rate } from './sound.mjs'

export const perSecond = 24
export const segmentSeconds = 2
const loudness = -24
const aacFrame = 1024

/** Whether ffmpeg with x264 is here. */
export const hasFfmpeg = () =>
  /libx264/.test(spawnSync('ffmpeg', ['-hide_banner', '-encoders'], { encoding: 'utf8' }).stdout ?? '')

function run(args, input) {
  const { status, stdout, stderr } = spawnSync(
    'ffmpeg',
    ['-hide_banner', '-nostdin', ...args].filter((a) => input === undefined || a !== '-nostdin'),
    { input, maxBuffer: 1 << 28 },
  )
  if (status !== 0) throw new Error(`ffmpeg failed: ${String(stderr)}`)
  return { stdout, said: String(stderr) }
}

/** Takes the pictures of a loop one after the other; `done()` gives the film, one closed group of pictures a segment. */
export function film(file, quality) {
  const group = String(perSecond * segmentSeconds)
  const coder = spawn(
    'ffmpeg',
    [
      '-v',
      'error',
      '-y',
      '-f',
      'image2pipe',
      '-framerate',
      String(perSecond),
      '-c:v',
      'png',
      '-i',
      '-',
      '-vf',
      'scale=out_color_matrix=bt709:out_range=tv:flags=accurate_rnd+full_chroma_int,format=yuv420p',
      '-colorspace',
      'bt709',
      '-color_primaries',
      'bt709',
      '-color_trc',
      'bt709',
      '-color_range',
      'tv',
      '-c:v',
      'libx264',
      '-preset',
      'slow',
      '-tune',
      'animation',
      '-profile:v',
      'main',
      '-crf',
      String(quality),
      '-maxrate',
      '900k',
      '-bufsize',
      '1800k',
      '-g',
      group,
      '-keyint_min',
      group,
      '-sc_threshold',
      '0',
      '-x264-params',
      'open-gop=0:aq-mode=3:aq-strength=0.9:rc-lookahead=48:threads=2',
      '-bsf:v',
      'filter_units=remove_types=6',
      file,
    ],
    { stdio: ['pipe', 'inherit', 'inherit'] },
  )
  const ended = new Promise((resolve, reject) =>
    coder.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`ffmpeg ended with ${code}`)))),
  )
  return {
    add: (picture) =>
      new Promise((resolve) => (coder.stdin.write(picture) ? resolve() : coder.stdin.once('drain', resolve))),
    done() {
      coder.stdin.end()
      return ended
    },
  }
}

const bytes = (samples) => Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength)
const pcm = ['-f', 'f32le', '-ar', String(rate), '-ac', '1', '-i', '-']

/** Brings a ring of samples to the loudness of the show. */
function levelled(ring) {
  const twice = Float32Array.from({ length: ring.length * 2 }, (_, i) => ring[i % ring.length])
  const { said } = run([...pcm, '-af', 'ebur128', '-f', 'null', '-'], bytes(twice))
  const measured = Number(/I:\s+(-?[\d.]+) LUFS\s+Threshold/.exec(said.slice(said.lastIndexOf('Summary')))?.[1])
  const gain = 10 ** ((loudness - measured) / 20)
  return ring.map((value) => Math.tanh(value * gain))
}

/**
 * Codes a ring of samples into AAC frames that are a ring too: three rounds are coded and the middle one is kept, so the
 * first frame follows the last as it follows any other. The coder's delay is one frame.
 */
export function soundFrames(ring) {
  const level = levelled(ring)
  const thrice = Float32Array.from({ length: level.length * 3 }, (_, i) => level[i % level.length])
  const { stdout } = run([...pcm, '-c:a', 'aac', '-b:a', '40k', '-f', 'adts', '-'], bytes(thrice))
  const frames = []
  for (let at = 0; at < stdout.length;) {
    const long = ((stdout[at + 3] & 3) << 11) | (stdout[at + 4] << 3) | (stdout[at + 5] >> 5)
    frames.push(stdout.subarray(at, at + long))
    at += long
  }
  const count = level.length / aacFrame
  if (!Number.isInteger(count))
    throw new Error('A loop has to be a whole number of AAC frames: use multiples of four seconds.')
  return frames.slice(count + 1, 2 * count + 1)
}

/** Cuts film and sound into segments of two seconds, each a stream that can be read alone. Gives their bytes. */
export function segments(file, frames, count) {
  const folder = mkdtempSync(join(tmpdir(), 'lantern-lane-show-'))
  try {
    const cut = []
    for (let n = 0; n < count; n++) {
      const [first, next] = [n, n + 1].map((k) => Math.ceil((k * segmentSeconds * rate) / aacFrame))
      const sound = join(folder, 'sound.aac')
      writeFileSync(sound, Buffer.concat(frames.slice(first, next)))
      const picture = join(folder, 'picture.mp4')
      // Pictures first, by their number: cutting by time would lose what is shown later than it is stored.
      run([
        '-v',
        'error',
        '-y',
        '-ss',
        String(n * segmentSeconds),
        '-i',
        file,
        '-frames:v',
        String(perSecond * segmentSeconds),
        '-c',
        'copy',
        picture,
      ])
      const out = join(folder, 'segment.mpegts')
      const late = (first * aacFrame) / rate - n * segmentSeconds
      run([
        '-v',
        'error',
        '-y',
        '-i',
        picture,
        '-itsoffset',
        late.toFixed(6),
        '-i',
        sound,
        '-map',
        '0:v',
        '-map',
        '1:a',
        '-c',
        'copy',
        '-muxdelay',
        '0',
        '-muxpreload',
        '0',
        '-output_ts_offset',
        String(n * segmentSeconds + 1),
        '-pat_period',
        '4',
        '-sdt_period',
        '4',
        '-f',
        'mpegts',
        out,
      ])
      cut.push(readFileSync(out))
    }
    return counted(cut)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Lets the counters of the packets run on from segment to segment, as in one stream that was cut. */
function counted(cut) {
  const next = new Map()
  for (const segment of cut)
    for (let at = 0; at < segment.length; at += 188) {
      const pid = segment.readUInt16BE(at + 1) & 0x1fff
      if (!(segment[at + 3] & 0x10)) continue
      const counter = next.get(pid) ?? 0
      segment[at + 3] = (segment[at + 3] & 0xf0) | counter
      next.set(pid, (counter + 1) & 15)
    }
  return cut
}

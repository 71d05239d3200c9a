// The sound of a scene, as samples that close into a ring: a quiet kitchen, a wooden xylophone far off; in the pavilion
// a slow chord. Everything is added round the ring, so that the last sample meets the first.
import { seeded } from './draw/loop.mjs'

export const rate = 32000
const beat = 2 / 3
/** Five tones of the scale of gong, from G. */
const tones = [196, 220, 246.94, 293.66, 329.63]

/** What each scene sounds like: loudness of sizzle, bubbles, murmur; the tune's seed and how many of its beats sound. */
const kinds = {
  welcome: { sizzle: 0.5, murmur: 1, tune: 3, full: 0.6 },
  strawberries: { murmur: 0.8, tune: 5, full: 0.65, high: 1 },
  dumplings: { sizzle: 0.35, bubbles: 0.6, murmur: 0.8, tune: 8, full: 0.5 },
  broccoli: { bubbles: 1.2, sizzle: 0.3, murmur: 0.7, tune: 11, full: 0.5 },
  crab: { sizzle: 0.9, murmur: 0.8, tune: 14, full: 0.55 },
  lobster: { sizzle: 0.8, bubbles: 0.4, murmur: 0.8, tune: 17, full: 0.55 },
  gate: { murmur: 1.1, drum: 1, tune: 20, full: 0.25, high: 1 },
  goodbye: { murmur: 0.7, tune: 23, full: 0.45 },
  midnight: { sizzle: 0.2, murmur: 1.4, drum: 0.5, tune: 26, full: 0.8, high: 1 },
  pavilion: { pad: 1 },
}

/** A ring of `seconds` for a scene: Float32Array at 32 kHz, not yet brought to its loudness. */
export function ring(scene, seconds) {
  const out = new Float32Array(seconds * rate)
  const { sizzle = 0, bubbles = 0, murmur = 0, drum = 0, pad = 0, tune, full, high = 0 } = kinds[scene]
  if (sizzle) addNoise(out, { level: 0.02 * sizzle, low: 3200, top: 9000, seed: 41, swells: [3, 7, 13] })
  if (murmur)
    for (const seed of [51, 52, 53])
      addNoise(out, {
        level: 0.022 * murmur,
        low: 160,
        top: 420 + 90 * (seed - 51),
        seed,
        swells: [5 + (seed % 4), 17 + (seed % 5), 31],
      })
  if (bubbles) addBubbles(out, 0.05 * bubbles)
  if (drum)
    for (let at = 0; at < seconds; at += 2)
      for (const [later, loud] of [
        [0.4, 1],
        [1, 0.7],
      ])
        addDrum(out, at + later, 0.3 * drum * loud)
  if (tune) addTune(out, { seed: tune, full, high })
  if (pad) addPad(out, seconds)
  return out
}

const add = (out, at, value) => {
  out[((at % out.length) + out.length) % out.length] += value
}

/** Noise between two frequencies, swelling slowly. It goes round twice so that the filters know where they come from. */
function addNoise(out, { level, low, top, seed, swells }) {
  const chance = seeded(seed)
  const source = Float32Array.from(out, () => chance() * 2 - 1)
  const [a, b] = [low, top].map((f) => 1 - Math.exp((-2 * Math.PI * f) / rate))
  const phases = swells.map(() => chance())
  let [slow, smooth1, smooth2] = [0, 0, 0]
  for (let round = 0; round < 2; round++)
    for (let i = 0; i < out.length; i++) {
      slow += a * (source[i] - slow)
      smooth1 += b * (source[i] - slow - smooth1)
      smooth2 += b * (smooth1 - smooth2)
      if (round === 0) continue
      const swell =
        swells.reduce((sum, times, k) => sum + Math.sin(2 * Math.PI * ((times * i) / out.length + phases[k])), 0) /
        swells.length
      out[i] += level * smooth2 * (low < 1000 ? 5 : 1) * (0.65 + 0.35 * swell)
    }
}

function addBubbles(out, level) {
  const chance = seeded(61)
  for (let n = 0; n < (out.length / rate) * 16; n++) {
    const [begin, pitch, loud] = [Math.floor(chance() * out.length), 320 + 500 * chance(), level * chance() ** 2]
    for (let i = 0; i < rate * 0.07; i++) {
      const t = i / rate
      add(
        out,
        begin + i,
        loud *
          Math.sin(2 * Math.PI * pitch * (t + 5 * t * t)) *
          Math.exp(-t * 60) *
          Math.min(1, t * 400, (0.07 - t) * 100),
      )
    }
  }
}

function addDrum(out, at, level) {
  for (let i = 0; i < rate * 0.6; i++) {
    const t = i / rate
    const pitch = 2 * Math.PI * (74 * t + 1.6 * (1 - Math.exp(-t * 28)))
    add(
      out,
      Math.round(at * rate) + i,
      level * Math.sin(pitch) * Math.exp(-t * 9) * Math.min(1, t * 300, (0.6 - t) * 8),
    )
  }
}

/** A tune of the five tones: steps up and down by chance, half a beat apart, some left out. */
function addTune(out, { seed, full, high }) {
  const chance = seeded(seed)
  const steps = Math.round(out.length / rate / (beat / 2))
  let tone = 2
  for (let n = 0; n < steps; n++) {
    tone = Math.min(7, Math.max(0, tone + Math.floor(chance() * 5) - 2))
    const strong = n % 4 === 0
    if (chance() > (strong ? 0.95 : full * (n % 2 === 0 ? 1 : 0.6))) continue
    const pitch = tones[tone % 5] * (tone >= 5 ? 2 : 1) * (high ? 4 : 2)
    addBar(out, (n * beat) / 2, pitch, (strong ? 0.085 : 0.055) * (0.8 + 0.4 * chance()))
    if (high && strong) addBar(out, (n * beat) / 2, pitch / 2, 0.04)
  }
}

/** One wooden bar, struck. */
function addBar(out, at, pitch, level) {
  for (let i = 0; i < rate * 0.9; i++) {
    const t = i / rate
    const partials = [
      [1, 1, 7],
      [3.93, 0.28, 26],
      [9.2, 0.08, 60],
    ]
    const value = partials.reduce(
      (sum, [times, loud, fall]) => sum + loud * Math.sin(2 * Math.PI * pitch * times * t) * Math.exp(-t * fall),
      0,
    )
    add(out, Math.round(at * rate) + i, level * value * Math.min(1, t * 500) * Math.min(1, (0.9 - t) * 12))
  }
}

/** A chord whose tones come and go; each makes whole swings in the ring. */
function addPad(out, seconds) {
  const whole = (f) => Math.round(f * seconds) / seconds
  const voices = [98, 146.83, 196, 246.94, 293.66, 440, 493.88, 587.33]
  voices.forEach((f, n) => {
    for (const [off, share] of [
      [0, 0.6],
      [1 / seconds, 0.4],
    ]) {
      const pitch = 2 * Math.PI * (whole(f) + off)
      for (let i = 0; i < out.length; i++) {
        const swell = 0.5 + 0.5 * Math.sin(2 * Math.PI * ((i / out.length) * (1 + (n % 2)) + n * 0.29))
        out[i] += (0.09 / (1 + n * 0.55)) * share * swell * Math.sin((pitch * i) / rate + n)
      }
    }
  })
  addNoise(out, { level: 0.006, low: 300, top: 900, seed: 71, swells: [1, 2, 3] })
}

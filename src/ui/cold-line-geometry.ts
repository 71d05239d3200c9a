export interface ColdReading {
  at: number
  celsius: number
}
export interface ColdLineInput {
  readings: readonly ColdReading[]
  band: { readonly min: number; readonly max: number }
  /** Stretches nobody knows: never bridged. */
  gaps?: readonly { from: number; to: number }[] | undefined
  /** Before it the goods were still being cooled: outside the band, but no breach. */
  coldFrom?: number | undefined
}
interface Point {
  x: number
  y: number
}
interface Box extends Point {
  width: number
  height: number
}
export interface ColdLineGeometry {
  /** The safe band, one box per known stretch. */
  bands: Box[]
  /** The line, one path per known stretch. */
  lines: string[]
  /** The parts of the line outside the band. */
  breaches: string[]
  gaps: { box: Box; ends: Point[] }[]
  last: Point
  /** Where the words "safe 1–4 °C" have room. */
  bandLabel: Point & { anchor: 'start' | 'end' }
  at: (instant: number) => number
  celsius: (degrees: number) => number
}

export const coldLineWidth = 350
const top = 36
const bottom = 103
const round = (value: number): number => Math.round(value * 10) / 10
const path = (points: readonly Point[]): string => `M${points.map(({ x, y }) => `${round(x)} ${round(y)}`).join('L')}`

/** Where everything of the chart goes, in a box 350 wide; time runs from the first reading to the last. Readings must be in order. */
export function coldLineGeometry({ readings, band, gaps = [], coldFrom = 0 }: ColdLineInput): ColdLineGeometry {
  const start = readings.at(0)?.at ?? 0
  const span = Math.max(1, (readings.at(-1)?.at ?? 1) - start)
  const all = readings.map((reading) => reading.celsius)
  const low = Math.min(band.min, ...all)
  const high = Math.max(band.max, ...all)
  const at = (instant: number) => round(((instant - start) / span) * coldLineWidth)
  const celsius = (degrees: number) => round(bottom - ((degrees - low) / Math.max(0.1, high - low)) * (bottom - top))
  const point = (reading: ColdReading): Point => ({ x: at(reading.at), y: celsius(reading.celsius) })

  const stretches = knownStretches(readings, gaps)
  const bandTop = celsius(band.max)
  const bandHeight = round(celsius(band.min) - bandTop)
  const edges = stretches.map((stretch) => [at(stretch.at(0)?.at ?? 0), at(stretch.at(-1)?.at ?? 0)] as const)
  const points = readings.map(point)

  return {
    bands: edges.map(([from, to]) => ({ x: from, y: bandTop, width: round(to - from), height: bandHeight })),
    lines: stretches.map((stretch) => path(stretch.map(point))),
    breaches: stretches.flatMap((stretch) =>
      outside(
        stretch.filter((reading) => reading.at >= coldFrom),
        band,
      ).map((run) => path(run.map(point))),
    ),
    gaps: edges.slice(1).map(([to], before) => {
      const from = edges[before]?.[1] ?? 0
      return {
        box: { x: from, y: round(bandTop - 20), width: round(to - from), height: round(bandHeight + 28) },
        ends: [stretches[before]?.at(-1), stretches[before + 1]?.at(0)].filter((end) => end !== undefined).map(point),
      }
    }),
    last: points.at(-1) ?? { x: 0, y: bottom },
    bandLabel: labelPlace(points, bandTop, bandHeight),
    at,
    celsius,
  }
}

/** Readings cut where a gap lies between two of them. */
function knownStretches(
  readings: readonly ColdReading[],
  gaps: readonly { from: number; to: number }[],
): ColdReading[][] {
  const stretches: ColdReading[][] = []
  for (const reading of readings) {
    const before = stretches.at(-1)?.at(-1)
    const broken = before && gaps.some((gap) => gap.from < reading.at && gap.to > before.at)
    if (before && !broken) stretches.at(-1)?.push(reading)
    else stretches.push([reading])
  }
  return stretches
}

/** Runs outside the band, each beginning and ending where the line crosses its edge. */
function outside(stretch: readonly ColdReading[], { min, max }: { min: number; max: number }): ColdReading[][] {
  const isOut = ({ celsius }: ColdReading) => celsius > max || celsius < min
  const crossing = (inside: ColdReading, out: ColdReading): ColdReading => {
    const edge = out.celsius > max ? max : min
    const share = (edge - inside.celsius) / (out.celsius - inside.celsius)
    return { at: inside.at + share * (out.at - inside.at), celsius: edge }
  }
  const runs: ColdReading[][] = []
  for (const [index, reading] of stretch.entries()) {
    const before = stretch[index - 1]
    if (isOut(reading)) {
      if (!before || !isOut(before)) runs.push(before ? [crossing(before, reading)] : [])
      runs.at(-1)?.push(reading)
    } else if (before && isOut(before)) {
      runs.at(-1)?.push(crossing(reading, before))
    }
  }
  return runs
}

/** Inside the band at the right foot when the line leaves room there; else over the band, on the side away from the highest point. */
function labelPlace(
  points: readonly Point[],
  bandTop: number,
  bandHeight: number,
): Point & { anchor: 'start' | 'end' } {
  const atRight = points.filter(({ x }) => x > coldLineWidth * 0.68)
  const foot = bandTop + bandHeight
  if (bandHeight > 44 && atRight.every(({ y }) => y < foot - 22))
    return { x: coldLineWidth - 6, y: round(foot - 7), anchor: 'end' }
  const peak = points.reduce((high, point) => (point.y < high.y ? point : high), { x: 0, y: Infinity })
  return peak.x > coldLineWidth / 2
    ? { x: 6, y: round(bandTop - 8), anchor: 'start' }
    : { x: coldLineWidth - 6, y: round(bandTop - 8), anchor: 'end' }
}

/** The ticks that can be read beside one another: the two ends always, one between only where there is room. */
export function spacedTicks<Tick extends { at: number }>(
  ticks: readonly Tick[],
  at: (instant: number) => number,
  room = 64,
): Tick[] {
  const last = ticks.at(-1)
  const kept: Tick[] = []
  for (const tick of ticks) {
    const before = kept.at(-1)
    const clear = !before || at(tick.at) - at(before.at) >= room
    const clearOfLast = !before || tick === last || !last || at(last.at) - at(tick.at) >= room
    if (clear && clearOfLast) kept.push(tick)
    else if (tick === last) kept.splice(Math.max(1, kept.length - 1), 1, tick)
  }
  return kept
}

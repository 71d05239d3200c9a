import type { FeatureOf } from '#contract/district.ts'
import type { Names } from '#contract/names.ts'
import type { Point } from '#contract/parcel.ts'
import { alleyNames, lineNames, type LineName, slantNames } from '#seed/district/names.ts'
import { alleys, classOf, crossing, roadClasses, slants, stretchesAlong } from '#seed/district/network.ts'
import { middle } from '#seed/district/plots.ts'
import { metres as metresOf } from '#seed/street-grid.ts'
import { positionOf } from './district-geometry.ts'
import { behindBanks, type Water } from './district-waters.ts'

type Street = FeatureOf<'street'>
type Bridge = FeatureOf<'bridge'>

/** A run of road on one line under one name. */
interface Run {
  name: LineName
  along: 'u' | 'v'
  class: keyof typeof roadClasses
  corners: Point[]
  lettered: boolean
}

const namesOf = ([, , en, zh, fr]: LineName): Names => ({ en, zh, fr })
/** What the middle quarter's map has always lettered; its other roads are only said. */
const letteredInTheMiddle = ['canal-st', 'osmanthus-rd', 'wutong-lane']

const nameAt = (along: 'u' | 'v', line: number, i: number): LineName => {
  const name = lineNames[along][line]?.findLast(([from]) => from <= i)
  if (!name) throw new Error(`line ${along}${line} has no name`)
  return name
}

function isMiddle(along: 'u' | 'v', line: number, i: number): boolean {
  const [column, row] = along === 'u' ? [i, line] : [line, i]
  const reach = along === 'u' ? ([1, 0] as const) : ([0, 1] as const)
  return (
    column >= middle.from[0] &&
    column + reach[0] <= middle.to[0] + 1 &&
    row >= middle.from[1] &&
    row + reach[1] <= middle.to[1] + 1
  )
}

/** From a crossing on dry land towards one beyond the water: as far as the bank. */
function toTheBank(waters: readonly Water[], from: Point, to: Point): Point | undefined {
  const at = (part: number): Point => ({ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part })
  if (behindBanks(waters, from) <= 0) return undefined
  const steps = 12
  const wet = Array.from({ length: steps }, (_, i) => (i + 1) / steps).find((part) => behindBanks(waters, at(part)) < 0)
  if (wet === undefined) return undefined
  let [dry, low] = [wet - 1 / steps, wet]
  for (let i = 0; i < 7; i++) {
    const half = (dry + low) / 2
    if (behindBanks(waters, at(half)) < 0) low = half
    else dry = half
  }
  return at(dry)
}

/** The runs of one line: broken by water without a bridge, by what is not there, by a change of name, and at the middle's edge. */
function runsOf(along: 'u' | 'v', line: number, waters: readonly Water[]): Run[] {
  const runs: Run[] = []
  let run: Run | undefined
  let key = ''
  const begin = (i: number, from: Point): Run => {
    const name = nameAt(along, line, i)
    const inner = isMiddle(along, line, i)
    const lettered = !inner || letteredInTheMiddle.includes(name[1])
    if (!run || key !== `${name[1]} ${lettered}`) {
      run = { name, along, class: classOf(along, line), corners: [from], lettered }
      key = `${name[1]} ${lettered}`
      runs.push(run)
    }
    return run
  }
  ;[...(stretchesAlong[along][line] ?? '')].forEach((what, i) => {
    const [from, to] =
      along === 'u' ? [crossing(i, line), crossing(i + 1, line)] : [crossing(line, i), crossing(line, i + 1)]
    if (what === '-' || what === '=') {
      begin(i, from).corners.push(to)
      return
    }
    const shore = what === '~' ? toTheBank(waters, from, to) : undefined
    if (shore) begin(i, from).corners.push(shore)
    run = undefined
    const far = what === '~' ? toTheBank(waters, to, from) : undefined
    if (far) begin(i, far).corners.push(to)
  })
  return runs
}

function streetOf({ name, corners, class: kind, lettered }: Run, n: number): Street {
  const { width, kmh } = roadClasses[kind]
  return {
    type: 'Feature',
    id: `${name[1]}.${n}`,
    properties: {
      layer: 'street',
      id: name[1],
      names: namesOf(name),
      lettered,
      class: kind,
      metres: metresOf(width),
      kmh,
    },
    geometry: { type: 'LineString', coordinates: corners.map(positionOf) },
  }
}

/** Every road of the district, the wider ones last, so that they lie on top; alleys between the halves of their mesh. */
export function roadsOf(waters: readonly Water[]): Street[] {
  const lines = (['u', 'v'] as const).flatMap((along) =>
    stretchesAlong[along].flatMap((_, line) => runsOf(along, line, waters)),
  )
  const across = slants.flatMap(({ from, to, class: kind, id }): Run[] => {
    const name = slantNames[id]
    return name
      ? [{ name, along: 'u', class: kind, corners: [crossing(...from), crossing(...to)], lettered: true }]
      : []
  })
  const half = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 })
  const narrow = alleys.flatMap(({ mesh: [column, row], along }, i): Run[] => {
    const name = alleyNames[i]
    const [nw, ne, se, sw] = [
      crossing(column, row),
      crossing(column + 1, row),
      crossing(column + 1, row + 1),
      crossing(column, row + 1),
    ]
    const corners = along === 'u' ? [half(nw, sw), half(ne, se)] : [half(nw, ne), half(sw, se)]
    return name ? [{ name, along, class: 'alley', corners, lettered: true }] : []
  })
  const width = (run: Run): number => roadClasses[run.class].width
  return [...narrow, ...across, ...lines].toSorted((a, b) => width(a) - width(b)).map(streetOf)
}

/** Where a road crosses the water, from bank to bank. */
export function bridgesOf(waters: readonly Water[]): Bridge[] {
  return (['u', 'v'] as const).flatMap((along) =>
    stretchesAlong[along].flatMap((line, number) =>
      [...line.matchAll(/=+/g)].flatMap(({ index, 0: run }): Bridge[] => {
        const at = (i: number): Point => (along === 'u' ? crossing(i, number) : crossing(number, i))
        const [first, last] = [index, index + run.length]
        const from = toTheBank(waters, at(first), at(first + 1)) ?? at(first)
        const to = toTheBank(waters, at(last), at(last - 1)) ?? at(last)
        const name = nameAt(along, number, index)
        const inner = Array.from({ length: run.length - 1 }, (_, i) => at(first + i + 1)).filter(
          (point) => behindBanks(waters, point) < 0,
        )
        return [
          {
            type: 'Feature',
            id: `bridge-${name[1]}-${first}`,
            properties: {
              layer: 'bridge',
              id: `bridge-${name[1]}-${first}`,
              street: name[1],
              metres: metresOf(roadClasses[classOf(along, number)].width),
            },
            geometry: { type: 'LineString', coordinates: [from, ...inner, to].map(positionOf) },
          },
        ]
      }),
    ),
  )
}

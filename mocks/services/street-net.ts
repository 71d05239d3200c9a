import createGraph, { type Graph } from 'ngraph.graph'
import type { RoadClass } from '#contract/district.ts'
import type { Point } from '#contract/parcel.ts'
import { alleys, classOf, crossing, net, roadClasses, slants, stretchesAlong } from '#seed/district/network.ts'

/** A crossing, or the end of an alley. `axes`: what kinds of road meet here, widest first along u and along v. */
export interface Node extends Point {
  id: number
}

/** A straight stretch of road between two nodes. `line` is the line of the net it belongs to, as `u8`, `v3` or a slant's id. */
export interface Stretch {
  id: number
  from: Node
  to: Node
  class: RoadClass
  line: string
  along: 'u' | 'v' | 'slant'
  bridge: boolean
  metres: number
  seconds: number
}

/** The roads of the district as nodes and stretches, and as the graph that ways are found in. */
export interface StreetNet {
  nodes: Map<number, Node>
  stretches: Stretch[]
  graph: Graph<Node, Stretch>
  /** Whether traffic lights stand at a node: where two roads wider than a lane cross. */
  lights: Set<number>
}

const columns = net.u.length
/** A crossing's number; the middle of a stretch, where an alley begins, follows from its crossing's. */
const at = (column: number, row: number): number => row * columns + column
const middleOf = (along: 'u' | 'v', column: number, row: number): number =>
  (along === 'u' ? 1000 : 2000) + at(column, row)

let laid: StreetNet | undefined

/** The district's roads, laid once: about 450 stretches. */
export function streetNet(): StreetNet {
  laid ??= lay()
  return laid
}

function lay(): StreetNet {
  const nodes = new Map<number, Node>()
  const stretches: Stretch[] = []
  const nodeAt = (id: number, place: () => Point): Node => {
    const node = nodes.get(id) ?? { id, ...place() }
    nodes.set(id, node)
    return node
  }
  const corner = (column: number, row: number): Node => nodeAt(at(column, row), () => crossing(column, row))
  const add = (from: Node, to: Node, kind: Pick<Stretch, 'class' | 'line' | 'along' | 'bridge'>): void => {
    const metres = Math.hypot(to.x - from.x, to.y - from.y)
    const seconds = metres / (roadClasses[kind.class].kmh / 3.6)
    stretches.push({ id: stretches.length, from, to, ...kind, metres, seconds })
  }

  const split = new Set(
    alleys.flatMap(({ mesh: [column, row], along }) =>
      along === 'u'
        ? [middleOf('v', column, row), middleOf('v', column + 1, row)]
        : [middleOf('u', column, row), middleOf('u', column, row + 1)],
    ),
  )
  for (const along of ['u', 'v'] as const) {
    stretchesAlong[along].forEach((line, number) => {
      ;[...line].forEach((what, i) => {
        if (what !== '-' && what !== '=') return
        const [column, row] = along === 'u' ? [i, number] : [number, i]
        const from = corner(column, row)
        const to = along === 'u' ? corner(column + 1, row) : corner(column, row + 1)
        const kind = { class: classOf(along, number), line: `${along}${number}`, along, bridge: what === '=' }
        const middle = middleOf(along, column, row)
        if (!split.has(middle)) return add(from, to, kind)
        const half = nodeAt(middle, () => ({ x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }))
        add(from, half, kind)
        add(half, to, kind)
      })
    })
  }
  for (const { from, to, class: kind, id } of slants) {
    add(corner(...from), corner(...to), { class: kind, line: id, along: 'slant', bridge: false })
  }
  for (const { mesh, along } of alleys) {
    const [column, row] = mesh
    const ends =
      along === 'u'
        ? [middleOf('v', column, row), middleOf('v', column + 1, row)]
        : [middleOf('u', column, row), middleOf('u', column, row + 1)]
    const [from, to] = ends.map((id) => nodes.get(id))
    if (!from || !to) throw new Error(`no road at an end of the alley in mesh ${mesh.join(', ')}`)
    add(from, to, { class: 'alley', line: `alley-${column}-${row}`, along, bridge: false })
  }

  const graph = createGraph<Node, Stretch>()
  for (const node of nodes.values()) graph.addNode(node.id, node)
  for (const stretch of stretches) graph.addLink(stretch.from.id, stretch.to.id, stretch)
  return { nodes, stretches, graph, lights: lightsOf(stretches) }
}

function lightsOf(stretches: readonly Stretch[]): Set<number> {
  const wide = new Map<number, Set<string>>()
  for (const { from, to, class: kind, along, bridge } of stretches) {
    if (kind === 'lane' || kind === 'alley' || bridge) continue
    for (const { id } of [from, to]) wide.set(id, (wide.get(id) ?? new Set()).add(along))
  }
  return new Set([...wide].filter(([, along]) => along.has('u') && along.has('v')).map(([id]) => id))
}

import { aStar } from 'ngraph.path'
import type { Point } from '#contract/parcel.ts'
import type { Detour } from './ride-changes.ts'
import { type Node, type Stretch, streetNet } from './street-net.ts'
import { onRoad } from './ways-found.ts'

/** A longer way round is not ridden: whatever is in the way will be gone before. */
const mostMetres = 2_500

const apart = (a: Point, b: Point): number => Math.hypot(b.x - a.x, b.y - a.y)

/**
 * The way from one end of a street's stretch to the other with that stretch closed, in the direction from `from` to `to`; undefined where
 * there is none worth riding.
 */
export function detourBetween(from: Point, to: Point): Detour | undefined {
  const { stretch: closed } = onRoad({ x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 })
  const forth = apart(closed.from, from) <= apart(closed.to, from)
  const [first, last] = forth ? [closed.from, closed.to] : [closed.to, closed.from]
  const finder = aStar<Node, Stretch>(streetNet().graph, {
    distance: (_from, _to, link) => link.data.seconds,
    blocked: (_from, _to, link) => link.data === closed,
  })
  const found = finder.find(first.id, last.id).map(({ data }) => data)
  const nodes = found[0]?.id === first.id ? found : found.toReversed()
  if (nodes.length < 2) return undefined
  const corners = nodes.map(({ x, y }) => ({ x, y }))
  const metres = corners.reduce((sum, corner, i) => sum + apart(corners[i - 1] ?? corner, corner), 0)
  // Turns and lights: a little slower than the road would allow.
  const seconds =
    nodes.reduce((sum, node, i) => sum + (i === 0 ? 0 : secondsBetween(nodes[i - 1] ?? node, node)), 0) * 1.2
  return metres > mostMetres ? undefined : { corners, seconds }
}

function secondsBetween(a: Node, b: Node): number {
  const { graph } = streetNet()
  return (graph.getLink(a.id, b.id) ?? graph.getLink(b.id, a.id))?.data.seconds ?? 0
}

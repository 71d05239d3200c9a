import { cornerPath, cutMarks, cutPath, marksPath } from '#domain/cut-lines.ts'
import { cornerOf, type SheetLayout } from '#domain/sheet-layout.ts'
import { useMessages } from '#messages/messages-context.tsx'
import styles from './cut-layer.module.css'

/** What scissors and punch follow, for as many tags as there are, and a rule to see whether the printer shrank them. */
export function CutLayer({ layout, count }: { layout: SheetLayout; count: number }) {
  const { t } = useMessages()
  const places = Array.from({ length: count }, (_, place) => place)
  const drawn = pathsOf(layout, count)
  const end = layout.width - layout.left - 1.6
  const line = layout.height - 6.6
  const ticks = Array.from({ length: 9 }, (_, at) => `M${end - 45 + at * 5} ${line - 0.6}v1.2`).join('')
  return (
    <svg className={styles.layer} viewBox={`0 0 ${layout.width} ${layout.height}`} aria-hidden="true">
      <path d={drawn.cut} />
      <path className={styles.fallsOff} d={drawn.corners} />
      <path d={drawn.marks} />
      {places.map((place) => {
        const { x, y } = cornerOf(layout, place)
        const { ring, cell } = layout
        return <circle key={place} cx={x + ring.x} cy={y + cell.height / 2} r={ring.radius} />
      })}
      <path d={drawn.crosses} />
      <path
        className={styles.rule}
        d={`M${end - 50} ${line}h50M${end - 50} ${line - 0.9}v1.8M${end} ${line - 0.9}v1.8${ticks}`}
      />
      <text className={styles.measure} x={end - 25} y={line - 1.7} textAnchor="middle">
        {t('tags.rule')}
      </text>
    </svg>
  )
}

function pathsOf(layout: SheetLayout, count: number) {
  const each = (draw: (place: number) => string): string =>
    Array.from({ length: count }, (_, place) => draw(place)).join('')
  return {
    cut: each((place) => cutPath(layout, place)),
    corners: each((place) => cornerPath(layout, place)),
    marks: each((place) => marksPath(cutMarks(layout, place))),
    crosses: each((place) => {
      const { x, y } = cornerOf(layout, place)
      const arm = layout.ring.radius * 0.55
      const middle = `${x + layout.ring.x} ${y + layout.cell.height / 2}`
      return `M${middle}m${-arm} 0h${2 * arm}M${middle}m0 ${-arm}v${2 * arm}`
    }),
  }
}

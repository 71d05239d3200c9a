import { classNames } from './class-names.ts'
import { coldLineGeometry, coldLineWidth, spacedTicks, type ColdLineInput } from './cold-line-geometry.ts'
import styles from './cold-line.module.css'

export interface ColdLineProps extends ColdLineInput {
  /** The whole finding in words: readers get this and nothing else of the chart. */
  label: string
  /** "safe 1–4 °C" */
  bandLabel: string
  /** The one point worth a name: "3.8 °C peak". Outside the band it is crimson. */
  peak?: { at: number; celsius: number; label: string } | undefined
  /** "no data" */
  gapLabel?: string | undefined
  /** Three or four real times. */
  ticks: readonly { at: number; label: string }[]
  className?: string | undefined
}

/** Temperature on the way: ink line, jade safe band, one named peak; a stretch nobody knows stays open. */
export function ColdLine({ label, bandLabel, peak, gapLabel, ticks, className, ...input }: ColdLineProps) {
  const drawn = coldLineGeometry(input)
  const warm = peak && (peak.celsius > input.band.max || peak.celsius < input.band.min)
  const x = peak ? drawn.at(peak.at) : 0
  const y = peak ? drawn.celsius(peak.celsius) : 0
  // A breach is a needle: its name stands beside the point; a peak inside the band has its name above.
  const words = warm
    ? { x: x > 110 ? x - 14 : x + 14, y: y + 6, anchor: x > 110 ? ('end' as const) : ('start' as const) }
    : { x: Math.min(290, Math.max(60, x)), y: y - 13, anchor: 'middle' as const }
  return (
    <svg
      className={classNames(styles.chart, className)}
      viewBox={`0 0 ${coldLineWidth} 158`}
      role="img"
      aria-label={label}
    >
      {drawn.bands.map((band, at) => (
        <rect key={at} className={styles.band} {...band} rx="4" />
      ))}
      <text className={styles.safe} x={drawn.bandLabel.x} y={drawn.bandLabel.y} textAnchor={drawn.bandLabel.anchor}>
        {bandLabel}
      </text>
      {drawn.lines.map((line, at) => (
        <path key={at} className={styles.line} d={line} />
      ))}
      {drawn.breaches.map((line, at) => (
        <path key={at} className={styles.breach} d={line} />
      ))}
      {drawn.gaps.map(({ box, ends }, at) => (
        <g key={at}>
          <rect className={styles.unknown} {...box} rx="4" />
          {ends.map((end, side) => (
            <circle key={side} className={styles.open} cx={end.x} cy={end.y} r="5.5" />
          ))}
          {gapLabel && (
            <text className={styles.big} x={box.x + box.width / 2} y={box.y + box.height / 2 + 6} textAnchor="middle">
              {gapLabel}
            </text>
          )}
        </g>
      ))}
      {peak && (
        <g data-warm={warm || undefined} className={styles.peak}>
          <circle cx={x} cy={y} r="6" />
          <text className={styles.big} x={words.x} y={words.y} textAnchor={words.anchor}>
            {peak.label}
          </text>
        </g>
      )}
      <circle className={styles.end} cx={drawn.last.x} cy={drawn.last.y} r="5" />
      <path className={styles.axis} d={`M0 132H${coldLineWidth}`} />
      {spacedTicks(ticks, drawn.at).map((tick) => {
        const at = drawn.at(tick.at)
        const anchor = at < 20 ? 'start' : at > 330 ? 'end' : 'middle'
        return (
          <g key={tick.at} className={anchor === 'middle' ? styles.middle : undefined}>
            <path className={styles.axis} d={`M${Math.min(coldLineWidth - 0.75, Math.max(0.75, at))} 132v6`} />
            <text className={styles.tick} x={at} y="155" textAnchor={anchor}>
              {tick.label}
            </text>
          </g>
        )
      })}
    </svg>
  )
}

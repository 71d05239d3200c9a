import type { Wall } from '#contract/wall.ts'
import { useMessages } from '#messages/messages-context.tsx'
import styles from './order-rate.module.css'

const [width, foot] = [400, 118]

/** Orders a second: now, at their highest, and how they came to this. */
export function OrderRate({ wall: { perSecond, peak, curve, opensAt } }: { wall: Wall }) {
  const { t, formats } = useMessages()
  const [first, last] = [curve.at(0), curve.at(-1)]
  if (!first || !last) return null
  const span = Math.max(1, last.at - first.at)
  const x = (at: number): number => ((at - first.at) / span) * width
  // The peak may be of another hour than the one that is drawn.
  const top = Math.max(1, ...curve.map((point) => point.perSecond * 1.1))
  const line = curve
    .map((point) => `${x(point.at).toFixed(1)} ${(foot - (point.perSecond / top) * 92).toFixed(1)}`)
    .join('L')
  const peakAt = formats.timeToSecond(peak.at)
  const midnight = opensAt > first.at && opensAt < last.at ? x(opensAt) : undefined
  const label = t('wall.curveLabel', {
    from: formats.time(first.at),
    to: formats.time(last.at),
    peak: formats.number(peak.perSecond),
    time: peakAt,
  })
  return (
    <section className={styles.rate}>
      <h2>{t('wall.perSecond')}</h2>
      <p className={styles.now}>
        <b>{formats.number(perSecond)}</b>
        <span>{t('wall.peak', { rate: formats.number(peak.perSecond), time: peakAt })}</span>
      </p>
      <svg viewBox={`0 0 ${width} 142`} role="img" aria-label={label}>
        <path className={styles.under} d={`M${line}L${width} ${foot}L0 ${foot}z`} />
        <path className={styles.line} d={`M${line}`} />
        <path
          className={styles.foot}
          d={`M0 ${foot}H${width}${midnight === undefined ? '' : `M${midnight} ${foot}v7`}`}
        />
        <text x={0} y={139}>
          {formats.time(first.at)}
        </text>
        {midnight !== undefined && midnight > 70 && midnight < width - 70 && (
          <text x={midnight} y={139} textAnchor="middle">
            {formats.time(opensAt)}
          </text>
        )}
        <text x={width} y={139} textAnchor="end">
          {formats.time(last.at)}
        </text>
      </svg>
    </section>
  )
}

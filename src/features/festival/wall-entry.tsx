import { Link } from 'react-router'
import type { Money } from '#contract/money.ts'
import { paths } from '#domain/paths.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { useRate } from '#platform/use-now.ts'
import { DemoRibbon } from '#ui/demo-ribbon.tsx'
import { FlipDigits } from '#ui/flip-digits.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import { skyline } from './skyline.ts'
import styles from './wall-entry.module.css'

/** What was spent on the lane so far, over its roofs; the whole of it leads to the wall. */
export function WallEntry({ spent }: { spent: Money }) {
  const { t, formats } = useMessages()
  const still = useRate() > 1
  const whole = { ...spent, minor: Math.floor(spent.minor / 100) * 100 }
  const words = formats.money(whole, { minor: 'auto' })
  return (
    <section className={styles.wall} data-zone="stage">
      <h2>
        <Link to={paths.wall()} className={styles.link} data-act="openWall">
          {t('night.spent')}
        </Link>
      </h2>
      <p className={styles.figure}>
        <VisuallyHidden>{words}</VisuallyHidden>
        <span aria-hidden="true">
          <FlipDigits value={words} look="tiles" still={still} className={styles.digits} />
        </span>
      </p>
      <DemoRibbon className={styles.demo}>{t('night.simulated')}</DemoRibbon>
      <svg className={styles.sky} viewBox="0 0 390 116" preserveAspectRatio="none" aria-hidden="true">
        {skyline.map(({ path, windows, tonight }) => (
          <g key={path} data-tonight={tonight || undefined}>
            <path d={path} />
            {windows.map(({ x, y }) => (
              <rect key={`${x} ${y}`} x={x} y={y} width="4" height="5.5" rx=".8" />
            ))}
          </g>
        ))}
      </svg>
    </section>
  )
}

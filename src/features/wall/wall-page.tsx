import { useQuery } from '@tanstack/react-query'
import type { Wall } from '#contract/wall.ts'
import { fen } from '#contract/money.ts'
import { paths } from '#domain/paths.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { usePageTitle } from '#platform/page-title.ts'
import { useNow, useRate } from '#platform/use-now.ts'
import { wallQuery } from '#queries/wall-query.ts'
import { DemoRibbon } from '#ui/demo-ribbon.tsx'
import { pictureUrl } from '#ui/picture-url.ts'
import { Screen } from '#ui/screen.tsx'
import { Skeleton } from '#ui/state-panel.tsx'
import { BackLink } from './back-link.tsx'
import { Milestones } from './milestones.tsx'
import { Odometer } from './odometer.tsx'
import { OrderRate } from './order-rate.tsx'
import { PastYears } from './past-years.tsx'
import { WallMap } from './wall-map.tsx'
import styles from './wall-page.module.css'

/** The night in figures, for a whole wall: what was spent, how fast, where to. Ours are simulated and say so; other years' are public. */
export function WallPage() {
  const { t } = useMessages()
  const { data: wall } = useQuery(wallQuery)
  usePageTitle(t('shell.pageTitle', { page: t('wall.title') }))
  return (
    <Screen zone="stage" wide className={styles.wall}>
      <Head wall={wall} />
      {wall ? (
        <>
          <Total wall={wall} />
          <div className={styles.grid}>
            <div>
              <Moving wall={wall} />
              <Milestones wall={wall} />
            </div>
            <aside>
              <OrderRate wall={wall} />
              <PastYears history={wall.history} />
            </aside>
          </div>
        </>
      ) : (
        <Skeleton label={t('wall.counting')} />
      )}
    </Screen>
  )
}

/** The name, where in the night it is, and at what speed; the ribbon stands in it, so that no picture of the wall is without. */
function Head({ wall }: { wall: Wall | undefined }) {
  const { t, formats } = useMessages()
  const now = useNow(1_000)
  const rate = useRate()
  const speed = rate === 0 ? t('wall.paused') : t('wall.rate', { rate: String(rate) })
  const where = wall && {
    before: () => t('wall.until', { time: formats.duration(wall.opensAt - now), rate: speed }),
    night: () => t('wall.into', { time: formats.duration(now - wall.opensAt), rate: speed }),
    after: () => t('wall.over'),
  }
  return (
    <header className={styles.top}>
      <BackLink to={paths.lanternNight()}>{t('wall.back')}</BackLink>
      <img src={pictureUrl('1f3ee')} width={48} height={48} alt="" />
      <h1>{t('wall.heading')}</h1>
      <p>{wall && where?.[wall.phase]()}</p>
      <span className={styles.clock}>
        <DemoRibbon className={styles.ribbon}>{t('wall.simulated')}</DemoRibbon>
        <time>{formats.timeToSecond(now)}</time>
      </span>
    </header>
  )
}

function Total({ wall: { spentMinor, phase, mine } }: { wall: Wall }) {
  const { t, formats } = useMessages()
  const still = useRate() > 1
  // Whole yuan: a wall is read from three metres.
  const text = formats.money(fen(Math.floor(spentMinor / 100) * 100), { minor: 'auto' })
  return (
    <section className={styles.total}>
      <p>{t(phase === 'before' ? 'wall.spentBefore' : 'wall.spentTonight')}</p>
      <div role="img" aria-label={t('wall.spentLabel', { amount: text })}>
        <Odometer text={text} still={still} />
      </div>
      {mine.orders > 0 && (
        <p className={styles.mine}>
          {t('wall.mine', { amount: formats.money(fen(mine.spentMinor)), count: mine.orders })}
        </p>
      )}
    </section>
  )
}

const Moving = ({ wall }: { wall: Wall }) => <WallMap wall={wall} still={useRate() !== 1} />

import { useQuery } from '@tanstack/react-query'
import { BellOff, BellRing } from 'lucide-react'
import type { ComponentType } from 'react'
import type { Product } from '#contract/catalogue.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { usePageTitle } from '#platform/page-title.ts'
import { festivalQuery } from '#queries/festival-query.ts'
import { RoundButton } from '#ui/round-button.tsx'
import { Screen } from '#ui/screen.tsx'
import { Skeleton } from '#ui/state-panel.tsx'
import { TopBar } from '#ui/top-bar.tsx'
import { CouponTickets } from './coupon-tickets.tsx'
import { GameEntry } from './game-entry.tsx'
import { HoldCards } from './hold-card.tsx'
import styles from './lantern-night-page.module.css'
import { NightHero } from './night-hero.tsx'
import { SaleCalendar } from './sale-calendar.tsx'
import { useReminder } from './use-reminder.ts'
import { WallEntry } from './wall-entry.tsx'

/** What of other steps stands on the night's page: they are plugged in where both are known. */
export interface NightSlots {
  Back: ComponentType
  /** Products as they stand on the lane, with the fact that is told of each here. */
  Tiles: ComponentType<{ label: string; products: readonly Product[]; facts: (product: Product) => string }>
}

/** The night of 11.11: when it lights up by the world's clock, what can be held, torn off, played and watched, and what is laid out for it. */
export function LanternNightPage({ slots: { Back, Tiles } }: { slots: NightSlots }) {
  const { t, formats } = useMessages()
  const { data: festival } = useQuery(festivalQuery)
  const reminder = useReminder()
  usePageTitle(t('shell.pageTitle', { page: t('festival.title') }))
  const nightPrice = ({ gtin, measure }: Product): string => {
    const night = festival?.night.find((one) => one.gtin === gtin)
    return night ? t('night.onTheNight', { price: formats.money(night.price) }) : formats.names(measure)
  }
  return (
    <Screen wide>
      <NightHero
        festival={festival}
        bar={
          <TopBar
            start={<Back />}
            end={
              reminder && (
                <RoundButton
                  label={t('night.remindMe')}
                  aria-pressed={reminder.on}
                  icon={reminder.on ? BellRing : BellOff}
                  onClick={reminder.toggle}
                  data-act="remindNight"
                />
              )
            }
          />
        }
      />
      <HoldCards />
      {festival ? (
        <>
          <CouponTickets ids={festival.coupons} />
          <SaleCalendar festival={festival} />
          <section className={styles.laid}>
            <h2>{t('night.laidOut')}</h2>
            <Tiles
              label={t('night.laidOut')}
              products={festival.products}
              facts={(product) => (festival.open ? formats.names(product.measure) : nightPrice(product))}
            />
          </section>
          <GameEntry game={festival.game} />
          <WallEntry spent={festival.wall.spent} />
        </>
      ) : (
        <Skeleton label={t('shell.loading')} shape="tiles" />
      )}
    </Screen>
  )
}

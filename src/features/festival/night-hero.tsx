import type { ReactNode } from 'react'
import type { Festival } from '#contract/festival.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { useNow, useRate } from '#platform/use-now.ts'
import { splitCountdown } from '#ui/countdown.ts'
import { TagCord } from '#ui/tag-cord.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import styles from './night-hero.module.css'

/** The night's gold head: the giant, and the countdown on its cord, to its beginning or, while it is on, to its end. */
export function NightHero({ festival, bar }: { festival: Festival | undefined; bar: ReactNode }) {
  const { t } = useMessages()
  const now = useNow(1_000)
  const still = useRate() > 1
  const open = festival !== undefined && now >= festival.opensAt && now < festival.endsAt
  const parts = splitCountdown(festival ? (open ? festival.endsAt : festival.opensAt) - now : 0)
  const hours = t('units.hours', { count: Number(parts.hours) })
  const minutes = t('units.minutes', { count: Number(parts.minutes) })
  const days = t('units.days', { count: Number(parts.days) })
  const shown = (value: string): string => (festival ? value : '––')
  return (
    <>
      <header className={styles.hero}>
        {bar}
        <h1>
          {t('festival.number')} <VisuallyHidden>{t('festival.title')}</VisuallyHidden>
        </h1>
        <p>{open ? t('night.isOn') : t('night.lightsUpIn')}</p>
        <TagCord
          size="hero"
          className={styles.cord}
          label={open ? t('night.ends', { hours, minutes }) : t('night.countdown', { days, hours, minutes })}
          tags={[
            { value: shown(parts.days), unit: t('units.dayTag', { count: Number(parts.days) }) },
            { value: shown(parts.hours), unit: t('units.hourTagWide', { count: Number(parts.hours) }) },
            { value: shown(parts.minutes), unit: t('units.minuteTag') },
            { value: shown(parts.seconds), unit: t('units.secondTag') },
          ]}
          still={still}
        />
      </header>
      <div className={styles.scallop} />
    </>
  )
}

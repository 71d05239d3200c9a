import { X } from 'lucide-react'
import type { Festival } from '#contract/festival.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { DemoRibbon } from '#ui/demo-ribbon.tsx'
import { LanternRow } from '#ui/lantern-row.tsx'
import { RoundButton } from '#ui/round-button.tsx'
import { StagePicture } from '#ui/stage-picture.tsx'
import { Price } from '#ui/price.tsx'
import { Tag } from '#ui/tag.tsx'
import styles from './midnight.module.css'
import { lastSeconds, turningFirst } from './midnight-of.ts'

interface MidnightDigitsProps {
  festival: Festival
  gtin: string | undefined
  /** Null: it is midnight. */
  digit: number | null
  onClose: () => void
}

/** The digit, the lanterns that light with it, and one price that waits to turn. Readers hear one name, and one word when it is on. */
export function MidnightDigits({ festival, gtin, digit, onClose }: MidnightDigitsProps) {
  const { t } = useMessages()
  const turning = turningFirst(festival, gtin)
  const figure = digit ?? t('festival.number')
  return (
    <div className={styles.ten} data-turned={digit === null || undefined}>
      <RoundButton
        label={t('night.close')}
        icon={X}
        className={styles.close}
        onClick={onClose}
        data-act="closeMidnight"
      />
      <LanternRow of={lastSeconds} lit={digit === null ? lastSeconds : lastSeconds - digit} className={styles.row} />
      <p className={styles.digit} role="timer" aria-live="off" aria-label={t('night.tenLabel')}>
        <b key={figure} aria-hidden="true" data-signs={String(figure).length} data-digit={digit ?? 0}>
          {figure}
        </b>
      </p>
      <h1 aria-hidden={digit !== null || undefined}>
        {digit === null ? t('night.itIsOn') : t('night.secondsTo', { count: digit })}
      </h1>
      {turning && (
        <p className={styles.turn} aria-hidden="true">
          <StagePicture picture={turning.product.picture} tint={turning.product.tint} size="item" eager />
          <Tag size="l" look={digit === null ? 'gold' : 'paper'} className={styles.tag}>
            <s>
              <Price money={turning.was} minor="auto" />
            </s>
            <Price key={String(digit === null)} money={turning.price} className={styles.price} />
          </Tag>
        </p>
      )}
      <div className={styles.foot}>
        <p role="status">{digit === null ? t('night.turned') : t('night.turns')}</p>
        <DemoRibbon className={styles.demo}>{t('night.simulatedNight')}</DemoRibbon>
      </div>
    </div>
  )
}

import { useEffect, useRef } from 'react'
import type { Rain } from '#contract/coupon.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { Button } from '#ui/button.tsx'
import { Glow } from '#ui/glow.tsx'
import { pictureUrl } from '#ui/picture-url.ts'
import { useReached } from '#platform/use-reached.ts'
import { envelopePicture } from './envelope.tsx'
import styles from './packet-rain.module.css'
import { RainWords } from './rain-words.tsx'

/** The rain for whoever wants nothing to move, or whose time runs at another pace: one press, the same odds. */
export function StillRain({ rain, onAll, onSkip }: { rain: Rain; onAll: () => void; onSkip: () => void }) {
  const { t, formats } = useMessages()
  const begun = useReached(rain.startsAt)
  const card = useRef<HTMLDivElement>(null)
  useEffect(() => card.current?.focus({ preventScroll: true }), [])
  return (
    <div className={styles.card} ref={card} tabIndex={-1} role="group" aria-label={t('liveBuy.rain')}>
      <div className={styles.picture} aria-hidden="true">
        <Glow className={styles.glow} />
        <img src={pictureUrl(envelopePicture)} width={256} height={256} alt="" />
      </div>
      <h2>{t('liveBuy.rain')}</h2>
      <RainWords rain={rain} still />
      <p>{t('liveBuy.allSame')}</p>
      {!begun && <p role="status">{t('liveBuy.envelope', { time: formats.timeToSecond(rain.startsAt) })}</p>}
      <Button kind="primary" block busy={!begun} onClick={onAll} data-act="openAll">
        {t('liveBuy.openAll')}
      </Button>
      <Button kind="text" block onClick={onSkip} data-act="skipRain">
        {t('liveBuy.skip')}
      </Button>
    </div>
  )
}

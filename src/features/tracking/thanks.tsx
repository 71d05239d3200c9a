import { useQuery } from '@tanstack/react-query'
import { Star } from 'lucide-react'
import { useState } from 'react'
import { fen } from '#contract/money.ts'
import type { Parcel } from '#contract/parcel.ts'
import { type Stars, type Tip } from '#contract/thanks.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { thanksQuery } from '#queries/thanks-query.ts'
import { BottomBar } from '#ui/bottom-bar.tsx'
import { Button } from '#ui/button.tsx'
import { DemoRibbon } from '#ui/demo-ribbon.tsx'
import { Figure } from '#ui/figure.tsx'
import { Icon } from '#ui/icon.tsx'
import { pictureUrl } from '#ui/picture-url.ts'
import { AlertLine } from '#ui/pin-hint.tsx'
import { nameOf } from './talk-names.ts'
import { ThanksPin } from './thanks-pin.tsx'
import { rideOf } from './thanks-ride.ts'
import styles from './thanks.module.css'
import { useThanks } from './use-thanks.ts'

const allStars: readonly Stars[] = [1, 2, 3, 4, 5]
const allTips: readonly Tip[] = [0, 200, 500, 1000]
/** The pictures of staff who are women, as their code points begin. */
const isWoman = (picture: string): boolean => picture.startsWith('1f469')

/** Stars and a tip for who brought it; once given, what was given. */
export function Thanks({ parcel }: { parcel: Parcel }) {
  const messages = useMessages()
  const { t, formats } = messages
  const { data: thanks } = useQuery(thanksQuery(parcel.orderId))
  // Nothing is chosen for anybody: neither what they think of it nor what they give.
  const [stars, setStars] = useState<Stars>()
  const [tip, setTip] = useState<Tip>(0)
  const hand = useThanks(parcel.orderId)
  const { rider } = parcel
  if (!rider || !thanks || (!thanks.open && !thanks.given)) return null
  const name = nameOf(parcel, 'rider', messages)
  const she = isWoman(rider.picture)
  const ride = rideOf(parcel)
  const { given } = thanks
  const way = ride && { distance: formats.distance(ride.metres), duration: formats.duration(ride.ms) }
  const amount = formats.money(fen(tip), { minor: 'auto' })
  const chosen = thanks.tips.find((one) => one.amount.minor === tip)
  return (
    <section className={styles.thanks} aria-label={t('talk.howWas', { name })}>
      <div className={styles.person}>
        <span>
          <img src={pictureUrl(rider.picture)} width={46} height={46} alt="" />
        </span>
        <div>
          <h2>{t('talk.howWas', { name })}</h2>
          {way && <small>{t(she ? 'talk.rodeShe' : 'talk.rodeHe', way)}</small>}
        </div>
      </div>
      {given ? (
        <p className={styles.given} role="status">
          <span role="img" aria-label={t('talk.star', { count: given.stars })}>
            {allStars.map((each) => (
              <Icon key={each} of={Star} size={28} className={each <= given.stars ? styles.lit : undefined} />
            ))}
          </span>
          {given.tip.minor > 0
            ? t('talk.thankedTip', { amount: formats.money(given.tip, { minor: 'auto' }) })
            : t('talk.thanked')}
        </p>
      ) : (
        <>
          <div className={styles.stars} role="radiogroup" aria-label={t('talk.stars')}>
            {allStars.map((each) => (
              <label key={each} data-lit={stars !== undefined && each <= stars ? '' : undefined}>
                <input
                  type="radio"
                  name={`stars-${parcel.orderId}`}
                  checked={stars === each}
                  aria-label={t('talk.star', { count: each })}
                  onChange={() => setStars(each)}
                />
                <Icon of={Star} />
              </label>
            ))}
          </div>
          <div className={styles.tips} role="radiogroup" aria-label={t('talk.tip')}>
            {allTips.map((each) => (
              <label key={each} data-chosen={each === tip || undefined}>
                <input
                  type="radio"
                  name={`tip-${parcel.orderId}`}
                  checked={each === tip}
                  onChange={() => setTip(each)}
                />
                {each === 0 ? t('talk.noTip') : <Figure>{formats.money(fen(each), { minor: 'auto' })}</Figure>}
              </label>
            ))}
          </div>
          <p className={styles.note}>
            <span>
              {chosen?.missing
                ? t('talk.tipShort', { amount: formats.money(chosen.missing) })
                : t(she ? 'talk.allToHer' : 'talk.allToHim')}
            </span>
            <DemoRibbon>{t('shell.demo')}</DemoRibbon>
          </p>
          {hand.error && !hand.asking && <AlertLine>{hand.error}</AlertLine>}
          <BottomBar className={styles.bar}>
            <Button
              kind="primary"
              block
              busy={hand.busy}
              disabled={stars === undefined || chosen?.missing !== undefined}
              data-act="send-thanks"
              onClick={() => stars !== undefined && hand.give({ stars, tip }, chosen?.needs === 'pin')}
            >
              {tip === 0 ? t('talk.sendThanks') : t('talk.sendTip', { amount })}
            </Button>
          </BottomBar>
          {hand.asking && <ThanksPin hand={hand} amount={fen(tip)} name={name} />}
        </>
      )}
    </section>
  )
}

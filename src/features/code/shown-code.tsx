import { RefreshCw } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { minuteOf, payCodeMs, payCodeOf } from '#contract/pay-code-digits.ts'
import type { PayCode } from '#contract/pay-code.ts'
import type { Instant } from '#contract/time.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { tellShownCode } from '#platform/shown-code.ts'
import { useNow, useRate } from '#platform/use-now.ts'
import { useLine } from '#stores/line-store.ts'
import { MinuteRing, PayCard } from '#ui/pay-card.tsx'
import { RoundButton } from '#ui/round-button.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import { CodeNumber } from './code-number.tsx'
import styles from './pay-code-page.module.css'

export interface ShownCodeProps {
  /** Undefined until the world has answered once; from then on the phone needs nobody. */
  shown: PayCode | undefined
  lockedUntil: Instant | undefined
  onAnother: () => void
}

/** This minute's code as bars, square and digits, and how long it stands. A used one is covered until the next. */
export function ShownCode({ shown, lockedUntil, onAnother }: ShownCodeProps) {
  const { t, formats } = useMessages()
  const now = useNow(1000)
  const isReal = useRate() === 1
  const weak = useLine((line) => line.weak)
  const minute = minuteOf(now)
  const left = 60 - Math.floor((now % payCodeMs) / 1000)
  const locked = lockedUntil !== undefined && now < lockedUntil
  const used = shown?.usedMinutes.includes(minute) === true
  const code = shown && !locked && !used ? payCodeOf(shown.secret, minute) : null
  useTold(code)

  const cover = locked ? (
    <Cover head={t('payCode.lockedHead')} body={t('payCode.lockedBody', { time: formats.time(lockedUntil) })} />
  ) : used ? (
    <Cover head={t('payCode.usedHead')} body={t('payCode.usedBody', { count: left })} />
  ) : shown ? undefined : (
    <Cover head={t('payCode.making')} />
  )
  return (
    <>
      <PayCard
        label={t('payCode.card')}
        code={code}
        barsLabel={t('payCode.bars')}
        qrLabel={t('payCode.qr')}
        number={code !== null && <CodeNumber code={code} />}
        cover={cover}
      >
        <MinuteRing left={left}>
          <b>{t('payCode.newIn', { count: left })}</b>
          <span>
            {weak ? t('payCode.offline') : t('payCode.eachWorks', { limit: whole(shown?.limit ?? noLimitYet) })}
          </span>
        </MinuteRing>
        <RoundButton icon={RefreshCw} label={t('payCode.renew')} onClick={onAnother} data-act="renewPayCode" />
      </PayCard>
      <VisuallyHidden>
        {/* Said each minute, not each second. */}
        <span role="status" key={isReal ? minute : 'fast'}>
          {isReal && code !== null && t('payCode.fresh')}
        </span>
      </VisuallyHidden>
    </>
  )

  function whole(money: PayCode['limit']): string {
    return formats.money(money, { minor: 'auto' })
  }
}

const noLimitYet: PayCode['limit'] = { minor: 50_000, currency: 'CNY' }

function Cover({ head, body }: { head: string; body?: string | undefined }) {
  return (
    <p className={styles.cover} role="status">
      <b>{head}</b>
      {body}
    </p>
  )
}

/** A counter in another tab of this phone may ask what stands here, while it does. */
function useTold(code: string | null): void {
  const standing = useRef(code)
  useEffect(() => {
    standing.current = code
  }, [code])
  useEffect(() => tellShownCode(() => standing.current), [])
}

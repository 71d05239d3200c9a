import { MessageSquare, X } from 'lucide-react'
import { useRef, type PointerEvent } from 'react'
import type { Sms } from '#contract/phone.ts'
import { Message, useMessages } from '#messages/messages-context.tsx'
import { copyText } from '#platform/clipboard.ts'
import { useNow } from '#platform/use-now.ts'
import { tapCode } from '#stores/tapped-code-store.ts'
import { showToast } from '#stores/toasts-store.ts'
import { DemoRibbon } from '#ui/demo-ribbon.tsx'
import { Figure } from '#ui/figure.tsx'
import { Icon } from '#ui/icon.tsx'
import { RoundButton } from '#ui/round-button.tsx'
import { spacedCode } from './bank-writing.ts'
import styles from './sms-notice.module.css'
import { useNoticeRoom } from './use-notice-room.ts'

const freshMs = 60_000
/** So far up, px, and it is pushed away. */
const swipe = 24

export interface SmsNoticeProps {
  sms: Sms
  /** It was tapped or put away. */
  onAway: () => void
}

/** A message as the phone itself would show it, over everything. It says DEMO in itself, so that a screenshot of it does, too. */
export function SmsNotice({ sms, onAway }: SmsNoticeProps) {
  const { t, formats } = useMessages()
  const now = useNow(1000)
  const card = useRef<HTMLElement>(null)
  useNoticeRoom(card)
  const from = useRef<number | null>(null)
  const push = (event: PointerEvent): void => {
    if (from.current === null || from.current - event.clientY < swipe) return
    from.current = null
    onAway()
  }
  const fill = async (): Promise<void> => {
    // Nobody here waits for it: then it is at hand for whoever does.
    if (!tapCode(sms) && (await copyText(sms.code))) showToast({ text: t('phone.copied'), tone: 'done' })
    onAway()
  }
  const code = <Figure className={styles.code}>{spacedCode(sms.code)}</Figure>
  return (
    <section
      ref={card}
      className={styles.sms}
      aria-label={t('phone.region')}
      onPointerDown={(event) => {
        from.current = event.clientY
      }}
      onPointerMove={push}
    >
      <span className={styles.app}>
        <Icon of={MessageSquare} />
      </span>
      <div className={styles.words}>
        <p>
          <b>{t(`phone.${sms.from}`)}</b>
          <time>{now - sms.at < freshMs ? t('phone.now') : formats.time(sms.at)}</time>
        </p>
        <p>
          {sms.kind === 'pinResetCode' || !sms.amount || !sms.merchant ? (
            <Message id="phone.pinResetCode" values={{ code }} />
          ) : (
            <Message
              id="phone.paymentCode"
              values={{ code, amount: formats.money(sms.amount), merchant: formats.names(sms.merchant) }}
            />
          )}{' '}
          <DemoRibbon className={styles.demo}>{t('phone.demo')}</DemoRibbon>
        </p>
      </div>
      <button
        type="button"
        className={styles.fill}
        aria-label={t('phone.fillIn')}
        onClick={() => void fill()}
        data-act="tapSms"
      />
      <RoundButton
        className={styles.away}
        label={t('phone.dismiss')}
        icon={X}
        iconSize={16}
        onClick={onAway}
        data-act="dismissSms"
      />
    </section>
  )
}

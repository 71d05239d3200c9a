import { Bell, X } from 'lucide-react'
import { useEffect, useEffectEvent, useRef } from 'react'
import { Link, useLocation } from 'react-router'
import type { PhoneNote } from '#contract/phone.ts'
import { paths } from '#domain/paths.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { useNow } from '#platform/use-now.ts'
import { DemoRibbon } from '#ui/demo-ribbon.tsx'
import { Icon } from '#ui/icon.tsx'
import { RoundButton } from '#ui/round-button.tsx'
import styles from './sms-notice.module.css'
import { useNoticeRoom } from './use-notice-room.ts'

const freshMs = 60_000
/** As a phone's banner it goes by itself, wall time: what it tells is told for good in the place it leads to. */
const staysMs = 12_000

export interface PhoneNoteNoticeProps {
  note: PhoneNote
  /** It was followed or put away. */
  onAway: () => void
}

/** A message without a code, as the phone would show it: a balance is due, or what somebody waited for in a room has come. Tapped, it leads there. */
export function PhoneNoteNotice({ note, onAway }: PhoneNoteNoticeProps) {
  const { t, formats } = useMessages()
  const now = useNow(1000)
  const card = useRef<HTMLElement>(null)
  useNoticeRoom(card)
  const product = formats.names(note.names)
  const { depositId, balance, until, roomId } = note
  // The night ends at midnight; its last minute is what a person calls it.
  const isDue = note.kind === 'depositDue' && balance && until !== undefined
  const words = isDue
    ? t('phone.depositDue', { product, amount: formats.money(balance), time: formats.time(until - 1) })
    : t(note.kind === 'itemBack' ? 'phone.itemBack' : 'phone.itemComes', { product })
  const to = depositId === undefined ? paths.live(roomId ?? 'kitchen') : paths.deposit(depositId)
  const isThere = useLocation().pathname === to
  const away = useEffectEvent(onAway)
  useEffect(() => {
    if (isThere) return away()
    // Not from under a finger, nor from who has just reached it by keyboard.
    const timer = setInterval(() => card.current?.matches(':hover, :focus-within') !== true && away(), staysMs)
    return () => clearInterval(timer)
  }, [isThere])
  return (
    <section ref={card} className={styles.sms} aria-label={t('phone.region')}>
      <span className={styles.app}>
        <Icon of={Bell} />
      </span>
      <div className={styles.words}>
        <p>
          <b>{t('phone.lane')}</b>
          <time>{now - note.at < freshMs ? t('phone.now') : formats.time(note.at)}</time>
        </p>
        <p>
          {words} <DemoRibbon className={styles.demo}>{t('phone.demo')}</DemoRibbon>
        </p>
      </div>
      <Link to={to} className={styles.fill} aria-label={words} onClick={onAway} data-act="openNote" />
      <RoundButton
        className={styles.away}
        label={t('phone.dismiss')}
        icon={X}
        iconSize={16}
        onClick={onAway}
        data-act="dismissNote"
      />
    </section>
  )
}

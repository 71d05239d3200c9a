import { memo } from 'react'
import type { Frame } from '#contract/live-chat.ts'
import { useMessages } from '#messages/messages-context.tsx'
import styles from './chat.module.css'
import type { OwnLine } from './use-own-line.ts'

type Shown = Frame | NonNullable<OwnLine['pending']>

/** One line: a name in gold and what they said; a purchase on jade; one's own and what the room answers told apart in words, too. */
export const ChatLine = memo(function ChatLine({ line }: { line: Shown }) {
  const { t, formats } = useMessages()
  if ('lineId' in line)
    return (
      <li className={styles.line} data-kind="mine" data-pending="">
        <b>{t('live.you')}</b> {line.text} <small>{t('live.sending')}</small>
      </li>
    )
  const role = line.role === 'host' || line.role === 'assistant' || line.role === 'fan' ? line.role : undefined
  const nick = line.mine ? t('live.you') : line.nick && formats.names(line.nick)
  return (
    <li className={styles.line} data-kind={line.mine && line.k === 'chat' ? 'mine' : line.k} data-role={role}>
      {nick !== undefined && <b>{nick}</b>} {role && <small>{t(`live.role.${role}`)}</small>} {formats.names(line.text)}
    </li>
  )
})

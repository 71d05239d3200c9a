import { Heart, SendHorizontal, Share, ShoppingBag } from 'lucide-react'
import { useId, useState, type MouseEvent } from 'react'
import type { Room } from '#contract/live.ts'
import { roomLineLimit } from '#contract/live-chat.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { Icon } from '#ui/icon.tsx'
import { RoundButton } from '#ui/round-button.tsx'
import styles from './say-bar.module.css'
import type { Hearts } from './use-hearts.ts'
import type { OwnLine } from './use-own-line.ts'

/** So near the limit it is told. */
const tellFrom = 20

/**
 * A press here leaves the focus in the field, and the keyboard of a phone up. Where a button takes no focus from a press
 * (Safari), the field would lose it to nothing, and what is pressed would be put away before the press is over.
 */
const keepFocus = (event: MouseEvent): void => event.preventDefault()

/** The bag, a field to say something, share and a heart. While the field has focus: phrases at one press, and Send. */
export function SayBar({
  room,
  own,
  hearts,
  writing,
  onWriting,
  onBag,
  onShare,
}: {
  room: Room
  own: OwnLine
  hearts: Hearts
  /** The field has the focus, or what belongs to it. */
  writing: boolean
  onWriting: (writing: boolean) => void
  onBag: () => void
  onShare: () => void
}) {
  const { t, formats } = useMessages()
  const [text, setText] = useState('')
  const id = useId()
  const open = room.state === 'live' || room.state === 'paused'
  const left = roomLineLimit - text.length
  const send = async (): Promise<void> => {
    const words = text.trim()
    if (words !== '' && (await own.say({ text: words }))) setText('')
  }
  const likes = room.likes + hearts.given
  return (
    <div
      className={styles.bar}
      data-writing={writing || undefined}
      // What is inside has the focus, or nothing has: then the field is put away again.
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) onWriting(false)
      }}
    >
      {writing && (
        <ul className={styles.quick} aria-label={t('live.quick')}>
          {room.quick.map((phrase) => (
            <li key={phrase.id}>
              <button
                type="button"
                data-act="sayQuick"
                onMouseDown={keepFocus}
                onClick={() => void own.say({ quick: phrase.id, text: formats.names(phrase.names) })}
              >
                {formats.names(phrase.names)}
              </button>
            </li>
          ))}
        </ul>
      )}
      {(own.error ?? (writing && left <= tellFrom)) && (
        <p
          id={`${id}more`}
          className={styles.more}
          role={own.error ? 'alert' : undefined}
          data-error={own.error ? '' : undefined}
        >
          {own.error ?? t('live.lettersLeft', { count: left })}
        </p>
      )}
      <form
        className={styles.row}
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
      >
        <span className={styles.bag}>
          <RoundButton
            className={styles.round}
            icon={ShoppingBag}
            label={t('live.bag', { count: room.items.length })}
            aria-haspopup="dialog"
            onClick={onBag}
            data-act="openBag"
          />
          <b aria-hidden="true">{room.items.length}</b>
        </span>
        <input
          className={styles.field}
          type="text"
          value={text}
          maxLength={roomLineLimit}
          aria-label={t('live.say')}
          placeholder={t(open ? 'live.say' : 'live.sayClosed')}
          disabled={!open}
          autoComplete="off"
          enterKeyHint="send"
          aria-invalid={own.error ? true : undefined}
          aria-describedby={own.error ? `${id}more` : undefined}
          onFocus={() => onWriting(true)}
          onChange={({ target }) => {
            setText(target.value)
            own.forget()
          }}
        />
        {writing ? (
          <RoundButton
            className={styles.round}
            tone="action"
            type="submit"
            icon={SendHorizontal}
            label={t('live.send')}
            onMouseDown={keepFocus}
            aria-disabled={text.trim() === '' || own.pending !== null || undefined}
            data-act="sayInRoom"
          />
        ) : (
          <>
            <RoundButton
              className={styles.round}
              icon={Share}
              label={t('live.share')}
              aria-haspopup="dialog"
              onClick={onShare}
              data-act="shareRoom"
            />
            <button
              type="button"
              className={styles.heart}
              aria-label={t('live.heart', { count: formats.compact(likes) })}
              disabled={!open}
              onClick={hearts.press}
              data-given={hearts.given > 0 ? formats.number(hearts.given) : undefined}
              data-act="likeRoom"
            >
              <Icon of={Heart} filled={false} />
            </button>
          </>
        )}
      </form>
    </div>
  )
}

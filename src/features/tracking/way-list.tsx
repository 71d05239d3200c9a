import type { Order } from '#contract/order.ts'
import type { Parcel } from '#contract/parcel.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { Glow } from '#ui/glow.tsx'
import { Icon } from '#ui/icon.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import { useHere } from './use-here.ts'
import { iconOf } from './way-icons.ts'
import styles from './way-list.module.css'
import { wayRows } from './way-rows.ts'
import { rowWords } from './way-words.ts'

/** The map's equal in words: every turn of the way with its time, where it is now, and what is still ahead. */
export function WayList({ parcel, order }: { parcel: Parcel; order: Order }) {
  const messages = useMessages()
  const { t, formats } = messages
  const here = useHere(parcel)
  const rows = wayRows(parcel)
  const around = { parcel, unit: order.address.unit, here }
  const timeOf = (at: number | undefined): string => (at === undefined ? '' : formats.time(at))
  const days = new Set(rows.map(({ at }) => formats.weekday(at ?? parcel.paidAt)))
  return (
    <ol className={styles.way} aria-label={t('tracking.everyStep')}>
      {rows.map(({ key, at, state, what }) => {
        const { title, note } = rowWords(what, around, messages)
        return (
          <li key={key} data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
            <time>{timeOf(what.is === 'here' ? here?.at : at)}</time>
            <span className={styles.node}>
              {state === 'now' && <Glow className={styles.glow} />}
              <Icon of={iconOf(what, parcel)} size={20} />
            </span>
            <span className={styles.words}>
              <b>{title}</b>
              {note !== undefined && <small>{note}</small>}
              {state === 'ahead' && at !== undefined && days.size > 1 && <small>{formats.weekday(at)}</small>}
              {state === 'ahead' && <VisuallyHidden>{t('tracking.expected')}</VisuallyHidden>}
            </span>
          </li>
        )
      })}
    </ol>
  )
}

import { useMessages } from '#messages/messages-context.tsx'
import { Glow } from '#ui/glow.tsx'
import { pictureUrl } from '#ui/picture-url.ts'
import styles from './lantern-row.module.css'

/** The lane's lanterns on their cord: those that are lit, and those that are not. */
export function LanternRow({ lit, of }: { lit: number; of: number }) {
  const { t } = useMessages()
  return (
    <div className={styles.row} role="img" aria-label={t('game.row', { lit, of })}>
      <svg viewBox="0 0 390 60" preserveAspectRatio="none" aria-hidden="true">
        <path d="M-4 8Q195 52 394 8" />
      </svg>
      {Array.from({ length: of }, (_, at) => {
        const along = (at + 0.5) / of
        // The cord hangs through: a parabola, 22 px deep in the middle.
        const drop = 8 + 88 * along * (1 - along)
        return (
          <span key={at} data-lit={at < lit || undefined} style={{ insetInlineStart: `${along * 100}%`, top: drop }}>
            {at < lit && <Glow className={styles.glow} />}
            <img src={pictureUrl('1f3ee')} width={38} height={38} alt="" />
          </span>
        )
      })}
    </div>
  )
}

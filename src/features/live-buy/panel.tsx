import { X } from 'lucide-react'
import { useEffect, useEffectEvent, useRef, type ReactNode } from 'react'
import { useMessages } from '#messages/messages-context.tsx'
import { Figure } from '#ui/figure.tsx'
import { Glow } from '#ui/glow.tsx'
import { RoundButton } from '#ui/round-button.tsx'
import styles from './panel.module.css'

/** So long a panel covers the talk, wall time, unless somebody is in it. What it says stays on the pinned tag. */
const staysMs = 20_000

/** What happens in the room, said over the talk: a kicker with the lamp's glow, a giant, words. Goes by itself, or when put away. */
export function Panel({
  label,
  kicker,
  giant,
  children,
  stays = false,
  onGone,
}: {
  label: string
  kicker?: string | undefined
  giant?: string | undefined
  children: ReactNode
  /** It waits for an answer and goes only when put away. */
  stays?: boolean
  onGone: () => void
}) {
  const { t } = useMessages()
  const panel = useRef<HTMLElement>(null)
  const leave = useEffectEvent(() => {
    const isUsed = panel.current?.contains(document.activeElement) || panel.current?.matches(':hover')
    if (!isUsed) onGone()
  })
  useEffect(() => {
    if (stays) return
    const timer = setInterval(() => leave(), staysMs)
    return () => clearInterval(timer)
  }, [stays])
  return (
    <section className={styles.panel} aria-label={label} ref={panel}>
      {kicker !== undefined && <Glow className={styles.glow} />}
      <RoundButton className={styles.away} label={t('liveBuy.putAway')} icon={X} onClick={onGone} data-act="putAway" />
      <div role="status">
        {kicker !== undefined && <p className={styles.kicker}>{kicker}</p>}
        {giant !== undefined && <Figure className={styles.giant}>{giant}</Figure>}
        {children}
      </div>
    </section>
  )
}

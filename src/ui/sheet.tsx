import { useLayoutEffect, useRef, type ReactNode } from 'react'
import { classNames } from './class-names.ts'
import styles from './sheet.module.css'

export interface SheetProps {
  open: boolean
  /** Escape, a press on the scrim, or the platform's back gesture. The sheet goes when `open` does. */
  onClose: () => void
  /** Names the dialog. */
  label: string
  /** `wallet`: the sewn purse, money leaving. `step`: paper over a dimmed page, one decision. */
  look: 'wallet' | 'step'
  zone?: 'wallet' | 'stage' | 'live' | 'pavilion' | undefined
  /** False while the result of a payment is unknown: only a worded button leaves. */
  dismissible?: boolean | undefined
  children: ReactNode
  className?: string | undefined
}

/** A native dialog: the page behind is inert, focus stays inside and goes back to where it was, the height is capped at the screen. */
export function Sheet({ open, ...rest }: SheetProps) {
  return open ? <OpenSheet {...rest} /> : null
}

function OpenSheet({ onClose, label, look, zone, dismissible = true, children, className }: Omit<SheetProps, 'open'>) {
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    return () => shown?.close()
  }, [])

  const leave = () => {
    if (dismissible) onClose()
  }
  return (
    // The keyboard's way out is Escape, which a dialog has by itself; the click is the scrim's.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events
    <dialog
      ref={dialog}
      className={classNames(styles.room, className)}
      data-look={look}
      data-zone={zone ?? (look === 'wallet' ? 'wallet' : undefined)}
      aria-label={label}
      onCancel={(event) => {
        if (event.target !== event.currentTarget) return
        event.preventDefault()
        leave()
      }}
      onClose={(event) => {
        // Browsers let a second Escape through; ask again, and stand up again if the answer is no.
        const shown = event.currentTarget
        if (event.target !== shown || shown.open) return
        if (dismissible) onClose()
        else shown.showModal()
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) leave()
      }}
    >
      <div className={styles.sheet}>{children}</div>
    </dialog>
  )
}

interface Slot {
  children: ReactNode
  className?: string | undefined
}

/** A step sheet's head: close at the left, title, one more act at the right. Stays when the body scrolls. */
export function SheetHeader({
  start,
  title,
  end,
  className,
}: Omit<Slot, 'children'> & { start?: ReactNode; title?: ReactNode; end?: ReactNode }) {
  return (
    <div className={classNames(styles.header, className)}>
      {start ?? <span />}
      {title ? <h2>{title}</h2> : <span />}
      {end ?? <span />}
    </div>
  )
}

/**
 * What scrolls. In the wallet: between the flap and the acts. `centred` for one question (PIN, checking). `read`: there is nothing
 * to press in it, so that it takes focus itself and arrow keys can move it.
 */
export function SheetBody({
  children,
  centred,
  read,
  className,
}: Slot & { centred?: boolean | undefined; read?: boolean | undefined }) {
  return (
    <div
      className={classNames(styles.body, className)}
      data-centred={centred || undefined}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={read ? 0 : undefined}
    >
      {children}
    </div>
  )
}

/** The acts at the foot: a primary button and at most one text button. `pair` sets a quiet one beside the primary. */
export function SheetActions({ children, pair, className }: Slot & { pair?: boolean | undefined }) {
  return (
    <div className={classNames(styles.actions, className)} data-pair={pair || undefined}>
      {children}
    </div>
  )
}

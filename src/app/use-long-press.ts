import { useEffect, useRef, type MouseEvent } from 'react'

const holdMs = 550

/** Handlers for an element that may also be held: holding acts once and swallows the click that would follow. */
export function useLongPress(held: () => void) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const acted = useRef(false)
  const stop = (): void => clearTimeout(timer.current)
  useEffect(() => () => clearTimeout(timer.current), [])
  return {
    onPointerDown: () => {
      stop()
      acted.current = false
      timer.current = setTimeout(() => {
        acted.current = true
        held()
      }, holdMs)
    },
    onPointerUp: stop,
    onPointerLeave: stop,
    onPointerCancel: stop,
    onContextMenu: (event: MouseEvent) => event.preventDefault(),
    onClick: (event: MouseEvent) => {
      if (acted.current) event.preventDefault()
      acted.current = false
    },
  }
}

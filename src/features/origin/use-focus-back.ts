import { useEffect, useRef } from 'react'

/** Closing a paper puts the focus back on the link that opened it; the path did not change, so nobody else does. */
export function useFocusBack(open: string | undefined): void {
  const last = useRef<string>(undefined)
  useEffect(() => {
    if (open === undefined && last.current !== undefined) {
      document.querySelector<HTMLElement>(`[data-paper="${CSS.escape(last.current)}"]`)?.focus({ preventScroll: true })
    }
    last.current = open
  }, [open])
}

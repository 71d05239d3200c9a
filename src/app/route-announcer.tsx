import { useEffect, useRef } from 'react'
import { useLocation } from 'react-router'
import { pageTitle } from '#platform/page-title.ts'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'

/** After a navigation the heading takes focus and the page's title is said; nothing happens on the first page. */
export function RouteAnnouncer() {
  const { pathname } = useLocation()
  const last = useRef(pathname)
  const said = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    if (last.current === pathname) return
    last.current = pathname
    if (said.current) said.current.textContent = pageTitle()
    // A page may have put focus where it is wanted: the search field.
    if (document.querySelector('main')?.contains(document.activeElement)) return
    focusHeading()
    return stayOnHeading()
  }, [pathname])
  return (
    <VisuallyHidden>
      <span ref={said} aria-live="polite" data-said />
    </VisuallyHidden>
  )
}

/** Puts focus on the page's h1, or on the page while it has none. */
export function focusHeading(): void {
  const heading = document.querySelector<HTMLElement>('main h1') ?? document.querySelector<HTMLElement>('main')
  if (!heading) return
  if (!heading.hasAttribute('tabindex')) heading.tabIndex = -1
  heading.focus({ preventScroll: true })
}

/** A heading that comes late, or anew with its answer, takes the focus too, until the person does something. Returns how to stop. */
function stayOnHeading(): () => void {
  const isNowhere = (): boolean =>
    document.activeElement === document.body || document.activeElement === document.querySelector('main')
  const observer = new MutationObserver(() => {
    if (isNowhere()) focusHeading()
  })
  const stop = (): void => {
    observer.disconnect()
    for (const act of ['keydown', 'pointerdown'] as const) document.removeEventListener(act, stop, true)
  }
  observer.observe(document.body, { childList: true, subtree: true })
  for (const act of ['keydown', 'pointerdown'] as const) document.addEventListener(act, stop, true)
  return stop
}

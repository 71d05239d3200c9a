import { useEffect, useRef } from 'react'
import { useLocation } from 'react-router'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'

/** After a navigation the heading takes focus and the page's title is said; nothing happens on the first page. */
export function RouteAnnouncer() {
  const { pathname } = useLocation()
  const last = useRef(pathname)
  const said = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    if (last.current === pathname) return
    last.current = pathname
    // A page may have put focus where it is wanted: the search field.
    if (!document.querySelector('main')?.contains(document.activeElement)) focusHeading()
    if (said.current) said.current.textContent = document.title
  }, [pathname])
  return (
    <VisuallyHidden>
      <span ref={said} aria-live="polite" />
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

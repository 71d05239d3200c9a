import { useIsMutating } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useRef } from 'react'
import { useLocation, useNavigation } from 'react-router'
import { runStep, startRun, type RunEvent } from '#domain/measured-run.ts'
import { watchHands } from '#platform/watch-hands.ts'
import { endRun, noteRun, useMeasuring } from '#stores/measuring-store.ts'

/** A screen counts when it has stood for so long, wall time, or was touched before: what flits by is no screen. */
const settledMs = 120
const paid = /^\/orders\/[^/]+\/paid$/

/** What is on the screen: the page, and the sheet over it. */
const screenName = (pathname: string): string =>
  `${pathname} ${document.querySelector('dialog[open]')?.getAttribute('aria-label') ?? ''}`.trim()

/** Whether something on it says that it is waited for. */
const isBusy = (): boolean => document.querySelector('[aria-busy="true"], [data-waiting]') !== null

function tell(event: RunEvent): void {
  const { course } = useMeasuring.getState()
  if (!course?.run) return
  const run = runStep(course.run, event)
  if (run !== course.run) noteRun(run)
}

/** Counts while a run is on: it begins with the press on Pay, and ends where the paid moment is shown. */
export function useRunObserver(): void {
  const { pathname } = useLocation()
  const commands = useIsMutating()
  const { state: going } = useNavigation()
  /** What has just come and may be gone in a moment. */
  const coming = useRef<{ screen: string; settled: ReturnType<typeof setTimeout>; count: () => void } | null>(null)

  const press = useEffectEvent((target: Element | null) => {
    const { course } = useMeasuring.getState()
    if (course?.phase === 'armed' && target?.closest('[data-act="pay"]'))
      noteRun(startRun(Date.now(), screenName(pathname)))
  })
  const look = useEffectEvent(() => {
    const at = Date.now()
    const busy = commands > 0 || going !== 'idle' || isBusy()
    tell({ at, type: busy ? 'waitBegan' : 'waitEnded' })
    // What is on its way out is no screen any more.
    if (going !== 'idle') return
    const screen = screenName(pathname)
    if (coming.current?.screen === screen) return
    clearTimeout(coming.current?.settled)
    const count = (): void => {
      tell({ at, type: 'shown', screen })
      const { course } = useMeasuring.getState()
      if (course?.run && paid.test(pathname)) endRun(runStep(course.run, { at, type: 'ended' }), at)
    }
    coming.current = { screen, settled: setTimeout(count, settledMs), count }
  })
  const touch = useEffectEvent((type: 'keyed' | 'tapped') => {
    // Once counted, the same screen is not counted again.
    coming.current?.count()
    tell({ at: Date.now(), type })
  })

  // After every render: page, commands and navigation are looked at together.
  useEffect(() => look())
  useEffect(() => {
    const onClick = (event: MouseEvent): void => {
      if (event.target instanceof Element) press(event.target)
    }
    const onSight = (): void =>
      tell({ at: Date.now(), type: document.visibilityState === 'hidden' ? 'hidden' : 'seen' })
    const unwatch = watchHands((what) => touch(what === 'key' ? 'keyed' : 'tapped'))
    const seen = new MutationObserver(() => look())
    seen.observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['open', 'aria-label', 'aria-busy', 'data-waiting'],
    })
    document.addEventListener('click', onClick, { capture: true })
    document.addEventListener('visibilitychange', onSight)
    return () => {
      unwatch()
      seen.disconnect()
      document.removeEventListener('click', onClick, { capture: true })
      document.removeEventListener('visibilitychange', onSight)
    }
  }, [])
}

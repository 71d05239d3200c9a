import { useLayoutEffect, type RefObject } from 'react'

/** Between the message and what moves down for it. */
const gap = 14

/** Tells the page how much of its top the message covers, for those who make room. */
export function useNoticeRoom(card: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const { current: shown } = card
    if (!shown) return
    const { dataset, style } = document.documentElement
    const watch = new ResizeObserver(() => {
      style.setProperty('--notice', `${Math.round(shown.offsetTop + shown.offsetHeight + gap)}px`)
    })
    watch.observe(shown)
    dataset.notice = ''
    return () => {
      watch.disconnect()
      style.removeProperty('--notice')
      delete dataset.notice
    }
  }, [card])
}

import { useRef } from 'react'
import type { Chapter } from '#contract/live.ts'
import { showClock } from '#domain/show-clock.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { chapterAt, scrubTo, shareSeen } from './chapter-scrub.ts'
import styles from './scrubber.module.css'

/** Where in the show one is: a slider in as many segments as there are chapters. Arrows, Page Up and Down, Home and End; or a finger. */
export function Scrubber({
  chapters,
  lengthMs,
  atMs,
  onSeek,
}: {
  chapters: readonly Chapter[]
  lengthMs: number
  atMs: number
  onSeek: (ms: number) => void
}) {
  const { t, formats } = useMessages()
  const bar = useRef<HTMLDivElement>(null)
  const chapter = chapterAt(chapters, atMs)
  const seekTo = (clientX: number): void => {
    const box = bar.current?.getBoundingClientRect()
    if (box) onSeek(Math.min(1, Math.max(0, (clientX - box.left) / box.width)) * (lengthMs - 1_000))
  }
  return (
    <div
      ref={bar}
      className={styles.scrub}
      role="slider"
      tabIndex={0}
      aria-label={t('live.position')}
      aria-valuemin={0}
      aria-valuemax={Math.round(lengthMs / 1000)}
      aria-valuenow={Math.round(atMs / 1000)}
      aria-valuetext={t('live.positionIs', {
        time: formats.duration(atMs),
        chapter: chapter ? formats.names(chapter.names) : '',
      })}
      onKeyDown={(event) => {
        const to = scrubTo(event.key, atMs, chapters, lengthMs)
        if (to === null) return
        event.preventDefault()
        onSeek(to)
      }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        seekTo(event.clientX)
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) seekTo(event.clientX)
      }}
      data-act="scrub"
      data-clock={showClock(atMs)}
    >
      {chapters.map((one) => (
        <i key={one.id} style={{ flexGrow: one.toMs - one.fromMs }}>
          <i style={{ inlineSize: `${100 * shareSeen(one, atMs)}%` }} />
        </i>
      ))}
      <u style={{ insetInlineStart: `${(100 * atMs) / lengthMs}%` }} />
    </div>
  )
}

import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Frame } from '#contract/live-chat.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import { linesAfter, worthHearing } from './chat-lines.ts'

/** A reader is told one line in so long, wall time. */
const pauseMs = 5_000

/** Tells a screen reader, politely, the line most worth hearing since the last one. */
export function ChatAnnouncer({ lines }: { lines: readonly Frame[] }) {
  const { formats } = useMessages()
  const [said, setSaid] = useState<Frame>()
  const last = useRef<Frame>(undefined)
  const tell = useEffectEvent(() => {
    const line = worthHearing(linesAfter(lines, last.current))
    last.current = lines.at(-1)
    if (line) setSaid(line)
  })
  useEffect(() => {
    const timer = setInterval(() => tell(), pauseMs)
    return () => clearInterval(timer)
  }, [])
  return (
    <VisuallyHidden>
      <span aria-live="polite">
        {said && `${said.nick ? formats.names(said.nick) : ''} ${formats.names(said.text)}`}
      </span>
    </VisuallyHidden>
  )
}

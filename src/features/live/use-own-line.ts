import { useState } from 'react'
import type { Frame, QuickId } from '#contract/live-chat.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { Unreachable } from '#platform/failure.ts'
import { requestId } from '#platform/ids.ts'
import { sayInRoom } from '#queries/room-query.ts'

export type ToSay = { text: string } | { quick: QuickId; text: string }

export interface OwnLine {
  /** Shown at once, before the world has it. */
  pending: { lineId: string; text: string } | null
  error: string | undefined
  /** True when it was said. */
  say: (line: ToSay) => Promise<boolean>
  forget: () => void
}

/** One's own line: on the screen at once, then as the world keeps it; a refusal in words, and the text stays in the field. */
export function useOwnLine(roomId: string, said: (frame: Frame) => void): OwnLine {
  const { t, whyNot } = useMessages()
  const [pending, setPending] = useState<OwnLine['pending']>(null)
  const [error, setError] = useState<string>()
  // A line whose answer was lost is sent again under its number: the world says it once.
  const [lost, setLost] = useState<{ lineId: string; text: string } | null>(null)
  return {
    pending,
    error,
    forget: () => setError(undefined),
    async say(line) {
      if (pending) return false
      const lineId = lost?.text === line.text ? lost.lineId : requestId()
      setPending({ lineId, text: line.text })
      setError(undefined)
      try {
        said(await sayInRoom(roomId, 'quick' in line ? { lineId, quick: line.quick } : { lineId, text: line.text }))
        setLost(null)
        return true
      } catch (cause) {
        setLost(cause instanceof Unreachable ? { lineId, text: line.text } : null)
        setError(whyNot(cause, t('live.notSent')))
        return false
      } finally {
        setPending(null)
      }
    },
  }
}

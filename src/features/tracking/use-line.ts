import { useRef, useState } from 'react'
import type { SayLine } from '#contract/talk.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { requestId } from '#platform/ids.ts'
import { useSay } from '#queries/talk-query.ts'

type Said = Omit<SayLine, 'lineId'>

export interface Line {
  busy: boolean
  /** Why the last one did not go, in words. */
  error: string | undefined
  forget: () => void
  /** True when it was said. The same again, after no answer came, goes under the same number: it is said once. */
  send: (said: Said) => Promise<boolean>
}

/** Says one thing after the other about a parcel. */
export function useLine(orderId: string): Line {
  const { t, whyNot } = useMessages()
  const { mutateAsync, isPending } = useSay(orderId)
  const [error, setError] = useState<string>()
  const unsent = useRef<{ content: string; lineId: string }>(null)
  return {
    busy: isPending,
    error,
    forget: () => setError(undefined),
    send: async (said) => {
      if (isPending) return false
      const content = JSON.stringify(said)
      const lineId = unsent.current?.content === content ? unsent.current.lineId : requestId()
      unsent.current = { content, lineId }
      setError(undefined)
      try {
        await mutateAsync({ lineId, ...said })
        unsent.current = null
        return true
      } catch (reason) {
        setError(whyNot(reason, t('talk.notSent')))
        return false
      }
    },
  }
}

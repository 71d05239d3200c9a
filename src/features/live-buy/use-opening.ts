import { useCallback, useRef, useState } from 'react'
import type { OpenPackets, Rain } from '#contract/coupon.ts'
import { requestId } from '#platform/ids.ts'
import { rainQuery, useOpenPackets } from '#queries/rain-query.ts'
import { useQueryClient } from '@tanstack/react-query'
import { openingAfter, requestOf, type Opening } from './opening.ts'

export interface UsedOpening {
  opening: Opening
  /** Opens what was hit: once, whoever calls how often. */
  finish: (opened: readonly boolean[]) => void
  openAll: () => void
  again: () => void
}

/** Opens a rain's packets with one request, which is repeated as it is until somebody answers. */
export function useOpening({ rainId }: Rain): UsedOpening {
  const client = useQueryClient()
  const open = useOpenPackets(rainId)
  const [opening, setOpening] = useState<Opening>({ is: 'falling' })
  const [openId] = useState(requestId)
  // Known at once, not at the next render: the end of the rain and a press may come together.
  const sent = useRef<OpenPackets | null>(null)
  const send = useCallback(
    (request: OpenPackets): void => {
      sent.current = request
      setOpening({ is: 'asking', request })
      open(request).then(
        (rain) => setOpening({ is: 'opened', rain }),
        async (error: unknown) => {
          const after = openingAfter(error, request)
          // Opened in another tab: what came of it is as good.
          const told =
            after.is === 'late'
              ? await client.fetchQuery({ ...rainQuery(rainId), staleTime: 0 }).catch(() => null)
              : null
          setOpening(told?.mine ? { is: 'opened', rain: told } : after)
        },
      )
    },
    [client, open, rainId],
  )
  return {
    opening,
    finish: useCallback(
      (opened) => {
        if (sent.current) return
        const request = requestOf(opened, openId)
        if (request) send(request)
        else setOpening({ is: 'none' })
      },
      [send, openId],
    ),
    openAll: useCallback(() => {
      if (!sent.current) send({ openId, all: true })
    }, [send, openId]),
    again: useCallback(() => {
      if (opening.is === 'unheard') send(opening.request)
    }, [send, opening]),
  }
}

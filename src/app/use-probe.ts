import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { sessionQuery } from '#queries/session-query.ts'
import { useFreshStart } from './use-fresh-start.ts'

const firstWait = 4
const longestWait = 30

interface Probe {
  tries: number
  secondsLeft: number
  asking: boolean
  /** Asks at once; if nobody answers even now, the whole page is opened again. */
  askNow: () => void
}

/** Asks again and again whether the world answers, with growing waits, and draws the shop when it does. */
export function useProbe(): Probe {
  const client = useQueryClient()
  const again = useFreshStart()
  const [state, setState] = useState({ tries: 1, secondsLeft: firstWait, asking: false })
  const { tries, secondsLeft, asking } = state

  const ask = async (last: boolean): Promise<void> => {
    setState((now) => ({ ...now, asking: true }))
    try {
      await client.fetchQuery({ ...sessionQuery, staleTime: 0 })
      again()
    } catch {
      if (last) return location.reload()
      setState((now) => ({
        tries: now.tries + 1,
        secondsLeft: Math.min(firstWait * 2 ** now.tries, longestWait),
        asking: false,
      }))
    }
  }
  const latest = useRef(ask)
  useEffect(() => {
    latest.current = ask
  })
  useEffect(() => {
    if (asking) return
    const timer = setTimeout(() => {
      if (secondsLeft > 1) setState((now) => ({ ...now, secondsLeft: now.secondsLeft - 1 }))
      else void latest.current(false)
    }, 1_000)
    return () => clearTimeout(timer)
  }, [asking, secondsLeft])

  return { tries, secondsLeft, asking, askNow: () => void ask(true) }
}

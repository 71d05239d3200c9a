import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react'
import { sendHearts } from '#queries/room-query.ts'
import { heartOf, mostInTheAir, nextBundle, type FloatingHeart } from './heart-batch.ts'

const bundleMs = 1_000

export interface Hearts {
  air: readonly FloatingHeart[]
  /** How many this person gave that the room's own count may not hold yet. */
  given: number
  press: () => void
  /** Others gave some. */
  rise: (count: number) => void
  /** One has reached the top. */
  gone: (no: number) => void
}

/** Hearts given, sent in a bundle each second; and hearts in the air, the person's and everybody's. */
export function useHearts(roomId: string): Hearts {
  const [air, setAir] = useState<readonly FloatingHeart[]>([])
  const [given, setGiven] = useState(0)
  const waiting = useRef(0)
  const counted = useRef(0)

  const rise = useCallback((count: number) => {
    const more = Array.from({ length: Math.min(count, 3) }, () => {
      counted.current += 1
      return heartOf(counted.current)
    })
    setAir((flying) => [...flying, ...more].slice(-mostInTheAir))
  }, [])
  const send = useEffectEvent(() => {
    if (waiting.current === 0) return
    const { send, rest } = nextBundle(waiting.current)
    waiting.current = rest
    void sendHearts(roomId, send).catch(() => {})
  })
  useEffect(() => {
    const timer = setInterval(() => send(), bundleMs)
    return () => {
      clearInterval(timer)
      send()
    }
  }, [])
  return {
    air,
    given,
    rise,
    press: useCallback(() => {
      waiting.current += 1
      setGiven((count) => count + 1)
      rise(1)
    }, [rise]),
    gone: useCallback((no: number) => setAir((flying) => flying.filter((heart) => heart.no !== no)), []),
  }
}

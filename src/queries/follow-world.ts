import type { QueryClient } from '@tanstack/react-query'
import type { PushEvent, Topic } from '#contract/push.ts'
import { noteEpoch, onEpochMoved } from '#platform/epoch.ts'
import { call, onWorldNow } from '#platform/http.ts'
import { currentClock, now, setClock } from '#platform/now.ts'
import { openPushLine, type PushState } from '#platform/push.ts'
import { askAgain } from './ask-again.ts'
import { tellFrames } from './room-frames.ts'

const pollMs = 4_000
/** Farther off than this (wall time) and our clock is not the world's: somebody moved it while we were not listening. */
const clockSlackMs = 2_000
/** The line takes no more topics than this; the newest questions matter most. */
const mostTopics = 100

interface Follower {
  /** The world was rewound, reset or loaded: the answers are gone already; close flows, and go to the route if there is one. */
  onMoved: (route?: string) => void
  onLine: (state: PushState) => void
}

/**
 * Keeps answers true: what the push line says has changed is asked again, the clock is taken over, and a new epoch drops
 * everything. While the line is down, what is on the screen is asked again every few seconds. Returns how to stop.
 */
export function followWorld(client: QueryClient, { onMoved, onLine }: Follower): () => void {
  let poll: ReturnType<typeof setInterval> | undefined
  const cache = client.getQueryCache()

  const refresh = (changed?: ReadonlySet<Topic>): void =>
    askAgain(
      client,
      ({ meta }) => meta?.topics !== undefined && (!changed || meta.topics.some((topic) => changed.has(topic))),
    )
  const hear = (event: PushEvent): void => {
    switch (event.type) {
      case 'changed':
        noteEpoch(event.epoch)
        return refresh(new Set(event.topics))
      case 'epochChanged':
        setClock(event.clock)
        return noteEpoch(event.epoch, event.route)
      case 'timeChanged':
        noteEpoch(event.epoch)
        setClock(event.clock)
        return refresh()
      case 'hello':
        noteEpoch(event.epoch)
        return setClock(event.clock)
      case 'frames':
        noteEpoch(event.epoch)
        return tellFrames(event)
    }
  }
  const line = openPushLine({
    onEvent: hear,
    onState: (state) => {
      clearInterval(poll)
      // What happened while the line was down was not told: ask for it.
      if (state === 'open') refresh()
      else poll = setInterval(refresh, pollMs)
      onLine(state)
    },
  })
  poll = setInterval(refresh, pollMs)

  let wanted = ''
  // Of every answer that is kept, shown or not: one that was not listened to would be taken for true when it is shown again.
  const listen = cache.subscribe(({ type }) => {
    if (type !== 'added' && type !== 'removed') return
    const topics = [...new Set(cache.getAll().flatMap(({ meta }) => meta?.topics ?? []))].slice(-mostTopics).toSorted()
    if (topics.join() === wanted) return
    wanted = topics.join()
    line.want(topics)
  })
  const unmove = onEpochMoved((_, route) => {
    void client.cancelQueries()
    client.removeQueries({ type: 'inactive' })
    // What is shown of time itself goes on through a rewind, so that a dragged cord is not let go of.
    void client.resetQueries({ predicate: ({ meta }) => meta?.spansEpochs !== true })
    void client.invalidateQueries({ predicate: ({ meta }) => meta?.spansEpochs === true })
    onMoved(route)
  })
  let asking = false
  const unclock = onWorldNow((worldNow) => {
    if (asking || Math.abs(now() - worldNow) < clockSlackMs * Math.max(1, currentClock()?.rate ?? 0)) return
    asking = true
    call('getTime')
      .then((session) => setClock(session.clock))
      .catch(() => {})
      .finally(() => {
        asking = false
      })
  })

  return () => {
    clearInterval(poll)
    listen()
    unmove()
    unclock()
    line.close()
  }
}

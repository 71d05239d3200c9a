import { pushPath, type PushEvent, type PushRequest, type Topic } from '#contract/push.ts'
import { apiBase } from './base-path.ts'
import { worldOpened } from './world-door.ts'

export type PushState = 'open' | 'down'

export interface PushLine {
  /** The full set of topics wanted from now on. */
  want(topics: readonly Topic[]): void
  state(): PushState
  close(): void
}

const firstWaitMs = 400
const longestWaitMs = 8_000

/** ws: or wss: beside the page, or beside the real server the build was told of. */
const address = (): string => new URL(`${apiBase}${pushPath}`, location.href).href.replace(/^http/, 'ws')

/**
 * One WebSocket to the world that mends itself: it tries again with growing waits, at once when the page is shown or the
 * network is back, and says whether it is open, so that others can ask every few seconds while it is down.
 */
export function openPushLine(events: {
  onEvent: (event: PushEvent) => void
  onState: (state: PushState) => void
}): PushLine {
  let socket: WebSocket | null = null
  let state: PushState = 'down'
  let topics: readonly Topic[] = []
  let waitMs = firstWaitMs
  let timer: ReturnType<typeof setTimeout> | undefined
  let closed = false

  const become = (next: PushState): void => {
    if (next === state) return
    state = next
    events.onState(state)
  }
  const say = (): void => {
    const request: PushRequest = { type: 'subscribe', topics: [...topics] }
    if (socket?.readyState === WebSocket.OPEN) socket.send(JSON.stringify(request))
  }
  const lost = (): void => {
    socket = null
    if (closed) return
    become('down')
    clearTimeout(timer)
    timer = setTimeout(connect, waitMs)
    waitMs = Math.min(waitMs * 2, longestWaitMs)
  }
  const connect = (): void => {
    clearTimeout(timer)
    if (closed || socket) return
    const mine = new WebSocket(address())
    socket = mine
    mine.addEventListener('open', () => {
      waitMs = firstWaitMs
      say()
      become('open')
    })
    mine.addEventListener('message', (message: MessageEvent<unknown>) => {
      const event = readEvent(message.data)
      if (event) events.onEvent(event)
    })
    mine.addEventListener('close', () => {
      if (socket === mine) lost()
    })
  }
  const hurry = (): void => {
    if (document.visibilityState !== 'visible' || socket) return
    waitMs = firstWaitMs
    connect()
  }
  document.addEventListener('visibilitychange', hurry)
  window.addEventListener('online', hurry)
  // While the world is closed there is nobody to speak to: the screens say so.
  worldOpened().then(connect, () => {})

  return {
    want(wanted) {
      topics = wanted
      say()
    },
    state: () => state,
    close() {
      closed = true
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', hurry)
      window.removeEventListener('online', hurry)
      socket?.close()
    },
  }
}

function readEvent(data: unknown): PushEvent | null {
  if (typeof data !== 'string') return null
  try {
    const event: unknown = JSON.parse(data)
    // The world checks what it sends; here only a stranger's message is kept out.
    return typeof event === 'object' && event !== null && 'type' in event ? (event as PushEvent) : null
  } catch {
    return null
  }
}

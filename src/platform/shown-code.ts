/** The other tabs of this shop in this browser, of this device and nobody else's. */
const channelName = 'lantern-lane shown pay code'
/** How long a tab may take to say what it shows, wall ms. */
const patienceMs = 600

type Word = { say: 'what is shown?' } | { say: 'shown'; code: string }

const openChannel = (): BroadcastChannel | null =>
  typeof BroadcastChannel === 'function' ? new BroadcastChannel(channelName) : null

/** Tells a counter in another tab, when it asks, the code that stands on this screen; `shown` gives it, or null. Returns how to stop. */
export function tellShownCode(shown: () => string | null): () => void {
  const channel = openChannel()
  channel?.addEventListener('message', ({ data }: MessageEvent<Word>) => {
    const code = data.say === 'what is shown?' ? shown() : null
    if (code !== null) channel.postMessage({ say: 'shown', code } satisfies Word)
  })
  return () => channel?.close()
}

/** The pay code another tab of this browser shows now, or null when none does. */
export function askShownCode(): Promise<string | null> {
  const channel = openChannel()
  if (channel === null) return Promise.resolve(null)
  return new Promise((resolve) => {
    const end = (code: string | null): void => {
      clearTimeout(timer)
      channel.close()
      resolve(code)
    }
    const timer = setTimeout(() => end(null), patienceMs)
    channel.addEventListener('message', ({ data }: MessageEvent<Word>) => {
      if (data.say === 'shown') end(data.code)
    })
    channel.postMessage({ say: 'what is shown?' } satisfies Word)
  })
}

/** What the phone says to being told things: `absent` where it cannot be asked at all. */
export type MayNotify = 'granted' | 'denied' | 'default' | 'absent'

export interface Note {
  /** The same tag again takes the last one's place, without a sound: two tabs tell one thing once. */
  tag: string
  title: string
  body: string
  /** The page it opens, as in domain/paths.ts. */
  path: string
}

/** The phone's notifications. Nothing here throws: who cannot be told is not. */
export interface NotificationDoor {
  may: () => Promise<MayNotify>
  /** Asks the person. Only from a press. */
  ask: () => Promise<MayNotify>
  tell: (note: Note) => Promise<void>
}

/** Through the shop's own service worker: phones show no others, and only it can open the page when one is pressed. */
export const phoneNotifications: NotificationDoor = {
  async may() {
    return (await ownWorker()) ? Notification.permission : 'absent'
  },
  async ask() {
    try {
      return (await ownWorker()) ? await Notification.requestPermission() : 'absent'
    } catch {
      return 'denied'
    }
  },
  async tell({ tag, title, body, path }) {
    try {
      const worker = await ownWorker()
      if (!worker || Notification.permission !== 'granted') return
      await worker.showNotification(title, {
        tag,
        body,
        data: path,
        icon: new URL('icons/lantern-192.png', worker.scope).href,
      })
    } catch {
      // The phone changed its mind: the shop says the same on its own pages.
    }
  },
}

/** The worker that keeps the shop for offline. There is none on plain http, in a private window and in development. */
async function ownWorker(): Promise<ServiceWorkerRegistration | undefined> {
  if (!('serviceWorker' in navigator) || !('Notification' in globalThis)) return undefined
  try {
    const registration = await navigator.serviceWorker.getRegistration()
    return registration?.active?.scriptURL.endsWith('/shell-worker.js') ? registration : undefined
  } catch {
    return undefined
  }
}

/** Hears that a notification was pressed, and which page it opens. Returns how to stop. */
export function onNotePressed(open: (path: string) => void): () => void {
  if (!('serviceWorker' in navigator)) return () => {}
  const heard = ({ data }: MessageEvent<unknown>): void => {
    if (typeof data === 'object' && data !== null && 'open' in data && typeof data.open === 'string') open(data.open)
  }
  navigator.serviceWorker.addEventListener('message', heard)
  return () => navigator.serviceWorker.removeEventListener('message', heard)
}

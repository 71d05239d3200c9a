/** The parts of the browser this needs, so that a test can stand in for them. */
export interface OfflineDoors {
  workers: Pick<ServiceWorkerContainer, 'register' | 'getRegistrations' | 'addEventListener' | 'controller' | 'ready'>
  reload: () => void
  /** Calls back when the page has been at rest for a while. */
  atRest: (then: () => void) => void
  /** The person asked the browser to spare data. */
  sparing: boolean
}

/** How long a page has been open before the film is fetched, wall time. */
const restMs = 10_000

/** Says that a newer shop is ready; `apply` puts it in place and reloads every page that uses it. */
export type NewerShop = (apply: () => void) => void

/**
 * Keeps the shell, pictures and decoder on the phone, so that the shop opens without a network. Never throws: where a
 * browser refuses (plain http, a self-signed certificate, private mode) the shop works as before, only not offline.
 * Call it after the first paint, with the folder the shop is served from.
 */
export async function keepOfflineCopy(base: string, newer: NewerShop, doors = browserDoors()): Promise<void> {
  if (!doors) return
  try {
    await clearOldMocks(doors.workers)
    const registration = await doors.workers.register(`${base}shell-worker.js`, { scope: base })
    const offer = (): void => {
      const { waiting } = registration
      // Without a controller this is the first visit: nothing older is on the screen.
      if (waiting && doors.workers.controller) newer(() => replace(waiting, doors))
    }
    const follow = (): void => registration.installing?.addEventListener('statechange', offer)
    offer()
    // One may be on its way already: registering looks for a newer one too.
    follow()
    registration.addEventListener('updatefound', follow)
    // Six megabytes that only the live room uses: they come last, when nobody waits for anything.
    if (!doors.sparing)
      doors.atRest(() => void doors.workers.ready.then(({ active }) => active?.postMessage('KEEP_FILM')))
  } catch {
    // Not fatal by design: see above.
  }
}

function browserDoors(): OfflineDoors | null {
  // Where msw's own worker answers (`--mode worker`), two workers on one scope would fight.
  if (import.meta.env.MODE === 'worker') return null
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return null
  return {
    workers: navigator.serviceWorker,
    reload: () => location.reload(),
    atRest: (then) => void setTimeout(() => (window.requestIdleCallback ?? setTimeout)(then), restMs),
    sparing: (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true,
  }
}

/** The old page's files are gone once the new worker rules, so it reloads at once, and only then. */
function replace(waiting: ServiceWorker, { workers, reload }: OfflineDoors): void {
  workers.addEventListener('controllerchange', reload, { once: true })
  waiting.postMessage('PWA_SKIP_WAITING')
}

/** A worker of msw left on this address by development would answer in the world's place. */
async function clearOldMocks(workers: OfflineDoors['workers']): Promise<void> {
  for (const registration of await workers.getRegistrations()) {
    if (registration.active?.scriptURL.endsWith('/mockServiceWorker.js')) await registration.unregister()
  }
}

import { setupWorker } from 'msw/browser'
import { type HostOptions, openInBrowser } from './open-in-browser.ts'
import { mswHandlers } from './mocks.ts'

/** Opens the world behind msw's service worker, so that in development every request shows in the network panel. Gives the route the address's scenario begins at. */
export async function openWorld(options: HostOptions): Promise<string | undefined> {
  const opening = openInBrowser(options)
  const worker = setupWorker(...mswHandlers(opening))
  const { base } = options
  await worker.start({
    quiet: true,
    onUnhandledFrame: 'bypass',
    serviceWorker: { url: `${base}mockServiceWorker.js`, options: { scope: base } },
  })
  return (await opening).route
}

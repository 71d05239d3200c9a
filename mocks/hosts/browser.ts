import { FetchInterceptor } from '@mswjs/interceptors/fetch'
import { WebSocketInterceptor } from '@mswjs/interceptors/WebSocket'
import { XMLHttpRequestInterceptor } from '@mswjs/interceptors/XMLHttpRequest'
import { defineNetwork, InterceptorSource } from 'msw/experimental'
import { type HostOptions, openInBrowser } from './open-in-browser.ts'
import { mswHandlers } from './mocks.ts'

/** Opens the world in this page and lets it answer the page's own requests: the way that works without a secure context or a network. Gives the route the address's scenario begins at. */
export async function openWorld(options: HostOptions): Promise<string | undefined> {
  const opening = openInBrowser(options)
  const interceptors = [new FetchInterceptor(), new XMLHttpRequestInterceptor(), new WebSocketInterceptor()]
  const network = defineNetwork({
    sources: [new InterceptorSource({ interceptors })],
    handlers: mswHandlers(opening),
    onUnhandledFrame: 'bypass',
    context: { quiet: true },
  })
  network.enable()
  return (await opening).route
}

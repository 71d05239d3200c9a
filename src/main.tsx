// First of all, so that the cascade layers are declared before any part fills one.
import './styles/styles.css'
import { createRoot } from 'react-dom/client'
import { createBrowserRouter } from 'react-router'
import { App, spokenLanguage } from '#app/app.tsx'
import { follow } from '#app/follow.ts'
import { reportUnexpected } from '#app/report-unexpected.ts'
import { createRoutes } from '#app/routes.tsx'
import { asLanguage, loadLanguage } from '#messages/languages.ts'
import { basePath } from '#platform/base-path.ts'
import { keepOfflineCopy } from '#platform/offline-copy.ts'
import { watchWall } from '#platform/wall.ts'
import { awaitWorld } from '#platform/world-door.ts'
import { createQueryClient } from '#queries/query-client.ts'
import { takeFlags } from '#stores/flags-store.ts'
import { offerNewerShop } from '#stores/newer-shop-store.ts'
import { usePreferences } from '#stores/preferences-store.ts'

/** What the pretend world keeps its clock in, too: shop and world read one wall, so that they agree about every instant. */
export { wall } from '#platform/wall.ts'

/**
 * Mounts the shop at once. `world` is the opening of the pretend world: every question waits for it, the first paint does
 * not. Without it a real server is asked. It may say where to begin; an address with a path of its own begins there.
 */
export function mount(root: HTMLElement | null, world?: Promise<string | undefined>): void {
  if (!root) throw new Error('there is no element to mount the shop in')
  awaitWorld(world)
  watchWall()
  const asked = asLanguage(new URLSearchParams(location.search).get('lang'))
  if (asked) usePreferences.setState({ language: asked })
  takeFlags(location.search)

  const client = createQueryClient()
  const router = createBrowserRouter(createRoutes(client), { basename: basePath })
  follow(client, (route) => void router.navigate(route))
  const begin = (route: string | undefined): void => {
    if (route !== undefined && location.pathname === basePath) void router.navigate(route, { replace: true })
  }
  // A world that could not be opened is told of where it is awaited.
  world?.then(begin, () => {})
  const draw = (): void =>
    createRoot(root, { onCaughtError: reportUnexpected }).render(<App client={client} router={router} />)
  // English is aboard; another language is waited for, so that the page never flashes from one to the other.
  const language = spokenLanguage(usePreferences.getState().language)
  if (language === 'en') draw()
  else loadLanguage(language).then(draw, draw)
  const offline = (): void => void keepOfflineCopy(basePath, offerNewerShop)
  if (document.readyState === 'complete') offline()
  else addEventListener('load', offline, { once: true })
}

import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { basePath } from '#platform/base-path.ts'
import { keepOfflineCopy } from '#platform/offline-copy.ts'
import { awaitWorld } from '#platform/world-door.ts'
import './styles/styles.css'

/**
 * Puts the shop into the page at once. `world` settles when the pretend world answers; it is undefined when none is
 * aboard and a real server is asked instead.
 */
export function mount(root: HTMLElement, world: Promise<void> | undefined): void {
  awaitWorld(world)
  createRoot(root).render(
    <StrictMode>
      <main>
        <h1>{document.title}</h1>
      </main>
    </StrictMode>,
  )
  const offline = (): void => void keepOfflineCopy(basePath, () => {})
  if (document.readyState === 'complete') offline()
  else addEventListener('load', offline, { once: true })
}

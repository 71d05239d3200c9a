import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './styles/styles.css'

/**
 * Puts the shop into the page at once. `world` settles when the pretend world answers; it is undefined when none is
 * aboard and a real server is asked instead.
 */
export function mount(root: HTMLElement, world: Promise<void> | undefined): void {
  createRoot(root).render(
    <StrictMode>
      <h1>{document.title}</h1>
    </StrictMode>,
  )
  void world
}

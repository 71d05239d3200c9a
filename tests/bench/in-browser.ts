import { indexedDbStore } from '#hosts/indexeddb-store.ts'
import { measure, type Measured } from './measure.ts'

/** What the page under measurement runs: the same life in this browser's IndexedDB. */
declare global {
  interface Window {
    measureHere(sizes: number[]): Promise<Measured[]>
  }
}

window.measureHere = async (sizes) => {
  const all: Measured[] = []
  await measure(await indexedDbStore(`bench-${Date.now()}`), sizes, (measured) => all.push(measured))
  return all
}

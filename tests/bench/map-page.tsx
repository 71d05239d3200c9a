import '../../src/styles/styles.css'
import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import type { District } from '#contract/district.ts'
import type { Leg, Point } from '#contract/parcel.ts'
import type { Rate } from '#contract/time.ts'
import { DistrictMap } from '#features/tracking/map-district.tsx'
import type { MapScene } from '#features/tracking/map-scene.ts'
import { tracking } from '#messages/en/tracking.ts'
import { asLanguage, loadLanguage } from '#messages/languages.ts'
import { english } from '#messages/english.ts'
import { MessagesProvider } from '#messages/messages-context.tsx'
import { setClock } from '#platform/now.ts'
import { district } from '#services/district.ts'
import { drawAsCanvas } from './map-as-canvas.ts'
import { drawAsSvg } from './map-as-svg.ts'

/** As the shop draws it, and the two ways it might be drawn instead. */
export type How = 'shop' | 'canvas' | 'svg'

/** What the page under measurement offers: a ride on the map, drawn one way or the other. */
declare global {
  interface Window {
    map: {
      open(how: How, way: 'short' | 'long', scene?: Partial<MapScene>): Promise<void>
      run(rate: Rate, at?: number): void
    }
  }
}

const start = 1_000_000_000_000
/** Made before the clock runs: the world makes it, not the map. */
const all = district()
/** A ride of sixteen minutes along a way, at an even pace. */
function rideOn(way: readonly Point[]): Leg {
  const lengths = way.map((b, i) => Math.hypot(b.x - (way[i - 1] ?? b).x, b.y - (way[i - 1] ?? b).y))
  const all = lengths.reduce((sum, length) => sum + length, 0)
  let gone = 0
  return way.map((point, i) => {
    gone += lengths[i] ?? 0
    return { ...point, at: start + (gone / all) * 16 * 60_000 }
  })
}

/** From the store's door: the way of the design's still, and one across the district. Metres. */
const ways: Record<'short' | 'long', [x: number, y: number][]> = {
  short: [
    [351, 1246],
    [530, 1204],
    [482, 996],
    [954, 887],
    [904, 668],
    [998, 647],
  ],
  long: [
    [351, 1246],
    [530, 1204],
    [482, 996],
    [730, 938],
    [632, 511],
    [1313, 354],
    [1214, -73],
  ],
}

function Ride({ all, scene }: { all: District; scene: MapScene }) {
  const [follow, onFollowChange] = useState(true)
  return <DistrictMap district={all} scene={scene} label="Map" follow={follow} onFollowChange={onFollowChange} />
}

window.map = {
  async open(how, which, more = {}) {
    const language = asLanguage(new URLSearchParams(location.search).get('lang')) ?? 'en'
    await loadLanguage(language)
    Object.assign(english, { tracking })
    const root = document.querySelector('#root')
    if (!root) return
    const way = ways[which].map(([x, y]) => ({ x, y }))
    const [store, home] = [way[0], way.at(-1)]
    if (!store || !home) return
    const scene = { store, home, stops: [], ride: { leg: rideOn(way), for: 'door' }, ...more } as MapScene
    setClock({ virtual: start, wall: Date.now(), rate: 0 })
    if (how === 'svg') return drawAsSvg(root, all, scene)
    if (how === 'canvas') return drawAsCanvas(root, all, scene)
    createRoot(root).render(
      <MessagesProvider language={language}>
        <Ride all={all} scene={scene} />
      </MessagesProvider>,
    )
  },
  run(rate, at = 0) {
    setClock({ virtual: start + at, wall: Date.now(), rate })
  },
}

import type { District } from '#contract/district.ts'
import type { Names } from '#contract/names.ts'
import type { Point } from '#contract/parcel.ts'
import type { RiderFix } from '#domain/ride.ts'
import { currentClock, now, onClockChanged } from '#platform/now.ts'
import { type Box, type Camera, eased, framingOne, metreOf, pixelOf, resized } from './map-camera.ts'
import { createGround, type Look } from './map-ground.ts'
import { createHands, handReach } from './map-hands.ts'
import { layersOf, type Layers } from './map-layers.ts'
import { createRoute } from './map-route.ts'
import { postureOf, type Posture } from './map-scooter.ts'
import { fixOf, mattersOf, type MapScene } from './map-scene.ts'

/** The elements a map is made of. Pins carry their place as `data-x` and `data-y`, metres; names keep `data-r` pixels away, from a middle `data-up` pixels above. */
export interface MapParts {
  root: HTMLElement
  ground: HTMLElement
  route: SVGSVGElement
  pins: HTMLElement
  rider: HTMLElement
  /** As large as what is clear of buttons, panel and the edges: what matters is kept inside. */
  clear: HTMLElement
}

export interface MapEngine {
  show: (scene: MapScene, words: { language: string; nameOf: (names: Names) => string }) => void
  /** Gives the camera back to the rider, or takes it. */
  follow: (following: boolean) => void
  zoomBy: (factor: number) => void
  /** Moves what is seen, in parts of the clear room: (1, 0) is one room further east. */
  panBy: (across: number, down: number) => void
  close: () => void
}

/** Work on a painting in one frame, ms: much while there is no ground yet, little once there is. */
const paintingMs = { first: 12, later: 3 }
/** The rider is redrawn after so many pixels, and looked at again at least this often, in ms. */
const leastMove = 0.2
/** How often a camera that follows looks where to go, ms; what lies between is its own easing. */
const aimMs = 100
const longestRest = 400
/** With less motion the rider goes on by jumps, ms. */
const jumpMs = 1000

const near = (a: Point, b: Point): boolean => a.x === b.x && a.y === b.y
const same = (a: Camera, b: Camera): boolean => a.k === b.k && near(a, b)

/** Runs one map: a loop of frames that sleeps while nothing moves. `onTaken` is called when a hand takes the camera. */
export function openMap(parts: MapParts, district: District, onTaken: () => void): MapEngine {
  const { root, rider } = parts
  const drawRoute = createRoute(parts.route)
  const ruler = document.createElement('canvas').getContext('2d')
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches
  const ground = createGround(parts.ground)
  const reading = layersOf(district)
  let layers: Layers | undefined
  let scene: MapScene | undefined
  let words = { language: '', nameOf: ({ en }: Names): string => en }
  let size = { width: 0, height: 0 }
  let clear: Box = { left: 0, top: 0, right: 0, bottom: 0 }
  let camera: Camera | undefined
  let target: Camera | undefined
  let following = true
  let aimed = 0
  let version = 0
  let pins: { element: HTMLElement; at: Point; r: number; up: number }[] = []
  let posture: Posture | undefined
  let drawn: { camera: Camera; x: number; y: number; at: number } | undefined
  let frameAsked = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let last = 0

  const ask = () => {
    clearTimeout(timer)
    timer = undefined
    if (frameAsked === 0 && !document.hidden) frameAsked = requestAnimationFrame(frame)
  }
  const again = () => {
    version += 1
    aimed = 0
    drawn = undefined
    ask()
  }

  /** Keeps the middle of the clear room over the district. */
  const kept = (wanted: Camera): Camera => {
    const { left, top, right, bottom } = layers?.box ?? {
      left: -Infinity,
      top: -Infinity,
      right: Infinity,
      bottom: Infinity,
    }
    const middle = { x: (clear.left + clear.right) / 2, y: (clear.top + clear.bottom) / 2 }
    const at = metreOf(wanted, middle)
    const [x, y] = [Math.min(right, Math.max(left, at.x)), Math.min(bottom, Math.max(top, at.y))]
    return { k: wanted.k, x: middle.x - wanted.k * x, y: middle.y - wanted.k * y }
  }
  const hands = createHands(root, still, kept, (moved) => {
    camera = moved
    target = undefined
    take()
    ask()
  })
  const take = () => {
    if (!following) return
    following = false
    onTaken()
  }

  const measure = () => {
    const before = clear
    const wasSeen = size.width > 0
    size = { width: root.clientWidth, height: root.clientHeight }
    const { offsetLeft: left, offsetTop: top, offsetWidth, offsetHeight } = parts.clear
    clear = { left, top, right: left + offsetWidth, bottom: top + offsetHeight }
    // A map of another size is another view at once, without a journey there.
    if (following || !wasSeen) camera = undefined
    else if (camera) camera = resized(camera, before, clear)
    again()
  }

  const placePins = (to: Camera) => {
    for (const { element, at } of pins) {
      const { x, y } = pixelOf(to, at)
      element.style.transform = `translate3d(${x}px, ${y}px, 0)`
    }
  }

  /** One step of the camera. True while it is on its way. */
  const moveCamera = (fix: RiderFix | undefined, time: number, ms: number): boolean => {
    if (!scene) return false
    if (following && (!target || time - aimed > aimMs)) {
      aimed = time
      const { wishes, reach } = mattersOf(scene, fix)
      const wanted = framingOne(wishes, clear, reach)
      // The same camera stays the same thing, so that a map that rests is not drawn again.
      target = camera && same(camera, wanted) ? camera : wanted
    }
    if (!target) return hands.busy()
    camera = !camera || still ? target : eased(camera, target, ms, clear)
    const arrived = camera === target
    if (arrived && !following) target = undefined
    hands.follow(camera)
    return !arrived
  }

  /** Everything a painting has to know, read when one begins. */
  const look = (key: string): Look => {
    const { font, fontSize } = getComputedStyle(parts.ground)
    if (ruler) ruler.font = font
    const at = camera ?? { k: 1, x: 0, y: 0 }
    const places = pins.map(({ at: place, r, up }) => {
      const { x, y } = pixelOf(at, place)
      return { x, y: y - up, r }
    })
    return {
      key,
      letterSize: Number.parseFloat(fontSize),
      widthOf: (text) => ruler?.measureText(text).width ?? 0,
      nameOf: words.nameOf,
      seen: { left: 0, top: clear.top * 0.9, right: size.width, bottom: clear.bottom + 28 },
      pins: [...places, ...standing(at), ...(following ? corners() : [])],
      routes: scene?.ride ? [scene.ride.leg] : [],
    }
  }
  /** A rider who does not move, with what is said under the scooter. */
  const standing = (at: Camera) => {
    const fix = scene && (scene.ride?.quietSince === undefined ? undefined : fixOf(scene, now()))
    const place = fix ?? scene?.standing
    if (!place) return []
    const { x, y } = pixelOf(at, place)
    return [{ x, y: y - 8, r: 38 }, ...[-52, -18, 18, 52].map((across) => ({ x: x + across, y: y + 42, r: 20 }))]
  }
  /** Round buttons stand in the upper corners and above the panel. */
  const corners = () => [
    { x: 34, y: 73, r: 26 },
    { x: size.width - 34, y: 73, r: 26 },
    { x: size.width - 36, y: clear.bottom + 4, r: 28 },
  ]

  function frame(time: number) {
    frameAsked = 0
    const ms = Math.min(64, time - last)
    last = time
    if (!layers) {
      const until = performance.now() + paintingMs.first
      while (!layers && performance.now() < until) {
        const step = reading.next()
        if (step.done) layers = step.value
      }
    }
    if (!scene || size.width === 0) return
    const fix = fixOf(scene, now())
    const cameraMoves = moveCamera(fix, time, ms)
    if (!camera) return
    const sight = { camera, ...size, settled: !hands.busy() && !cameraMoves }
    const paints =
      !layers || ground.frame(sight, look, `${version}`, layers, ground.painted() ? paintingMs.later : paintingMs.first)
    if (layers && ground.painted()) root.dataset.painted = ''
    if (drawn?.camera !== camera) placePins(camera)
    const riderMoves = drawRider(fix, time)
    if (paints || cameraMoves) ask()
    else if (riderMoves !== undefined) rest(riderMoves)
  }

  const turnRider = (next: Posture) => {
    if (next.west !== posture?.west) rider.dataset.west = next.west ? 'yes' : 'no'
    if (next.tilt !== posture?.tilt) rider.style.setProperty('--tilt', `${Math.round(next.tilt)}deg`)
    posture = next
  }

  /** Draws rider and route when they moved enough. Tells after how many ms to look again; undefined when nothing will move. */
  const drawRider = (fix: RiderFix | undefined, time: number): number | undefined => {
    if (!camera || !scene) return undefined
    const at = fix ?? scene.standing
    rider.hidden = at === undefined
    const pixel = at && pixelOf(camera, at)
    const moved = pixel && drawn ? Math.hypot(pixel.x - drawn.x, pixel.y - drawn.y) : Infinity
    const sinceDrawn = drawn ? time - drawn.at : Infinity
    if (drawn?.camera !== camera || moved >= leastMove) {
      if (pixel) rider.style.transform = `translate3d(${pixel.x}px, ${pixel.y}px, 0)`
      turnRider(fix ? postureOf(fix.heading, posture) : (posture ?? postureOf(0)))
      drawRoute(camera, fix && scene.ride?.leg, fix?.metresLeft ?? 0)
      drawn = { camera, x: pixel?.x ?? 0, y: pixel?.y ?? 0, at: time }
    }
    const end = scene.ride?.leg.at(-1)?.at
    const rate = currentClock()?.rate ?? 1
    if (rate === 0 || end === undefined || now() > end) return undefined
    if (still) return jumpMs
    const speed = Number.isFinite(moved) && sinceDrawn > 0 ? moved / sinceDrawn : 1
    return Math.min(longestRest / rate, speed > 0 ? leastMove / speed : longestRest)
  }

  /** A slow rider needs no sixty frames a second. */
  const rest = (ms: number) => {
    if (ms < 24) ask()
    else timer = setTimeout(ask, ms)
  }

  const observer = new ResizeObserver(measure)
  observer.observe(root)
  observer.observe(parts.clear)
  const unlisten = onClockChanged(ask)
  document.addEventListener('visibilitychange', ask)

  return {
    show(next, said) {
      pins = [...parts.pins.querySelectorAll<HTMLElement>('[data-x]')].map((element) => ({
        element,
        at: { x: Number(element.dataset.x), y: Number(element.dataset.y) },
        r: Number(element.dataset.r),
        up: Number(element.dataset.up ?? 0),
      }))
      const changed =
        said.language !== words.language ||
        scene?.ride?.leg !== next.ride?.leg ||
        scene?.ride?.quietSince !== next.ride?.quietSince ||
        scene?.standing !== next.standing ||
        !scene ||
        !near(scene.store, next.store) ||
        !near(scene.home, next.home)
      scene = next
      words = said
      drawn = undefined
      if (changed) again()
      else ask()
      aimed = 0
    },
    follow(wanted) {
      if (following && !wanted) target = undefined
      following = wanted
      aimed = 0
      ask()
    },
    zoomBy(factor) {
      const from = target ?? camera
      if (!from) return
      take()
      const k = Math.min(handReach.most, Math.max(handReach.least, from.k * factor))
      const middle = { x: (clear.left + clear.right) / 2, y: (clear.top + clear.bottom) / 2 }
      const at = metreOf(from, middle)
      target = kept({ k, x: middle.x - k * at.x, y: middle.y - k * at.y })
      ask()
    },
    panBy(across, down) {
      const from = target ?? camera
      if (!from) return
      take()
      const [dx, dy] = [(clear.right - clear.left) * across, (clear.bottom - clear.top) * down]
      target = kept({ k: from.k, x: from.x - dx, y: from.y - dy })
      ask()
    },
    close() {
      cancelAnimationFrame(frameAsked)
      clearTimeout(timer)
      observer.disconnect()
      document.removeEventListener('visibilitychange', ask)
      unlisten()
      hands.close()
      ground.close()
    },
  }
}

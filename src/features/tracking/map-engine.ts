import type { District } from '#contract/district.ts'
import type { Names } from '#contract/names.ts'
import type { Point } from '#contract/parcel.ts'
import type { RiderFix } from '#domain/ride.ts'
import { now, onClockChanged } from '#platform/now.ts'
import { type Box, type Camera, eased, framingOne, metreOf, resized } from './map-camera.ts'
import { createGround, type Look } from './map-ground.ts'
import { createHands, handReach } from './map-hands.ts'
import { layersOf, type Layers } from './map-layers.ts'
import { createPins, freeOfRider } from './map-pins.ts'
import { createRider } from './map-rider.ts'
import { fixOf, mattersOf, type MapScene } from './map-scene.ts'

/** The elements a map is made of. */
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
/** How often a camera that follows looks where to go, ms; what lies between is its own easing. */
const aimMs = 100
/** A slow rider needs no sixty frames a second: from this rest on, ms, there is a pause between two. */
const leastRest = 24

const near = (a: Point, b: Point): boolean => a.x === b.x && a.y === b.y
const same = (a: Camera, b: Camera): boolean => a.k === b.k && near(a, b)

/** Runs one map: a loop of frames that sleeps while nothing moves. `onTaken` is called when a hand takes the camera. */
export function openMap(parts: MapParts, district: District, onTaken: () => void): MapEngine {
  const { root } = parts
  const ruler = document.createElement('canvas').getContext('2d')
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches
  const ground = createGround(parts.ground)
  const pins = createPins(parts.pins)
  const rider = createRider(parts.rider, parts.route, still)
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
    rider.forget()
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
    return {
      key,
      letterSize: Number.parseFloat(fontSize),
      widthOf: (text) => ruler?.measureText(text).width ?? 0,
      nameOf: words.nameOf,
      seen: { left: 0, top: clear.top * 0.9, right: size.width, bottom: clear.bottom + 28 },
      pins: [...pins.free(at), ...standing(at), ...(following ? corners() : [])],
      routes: scene?.ride ? [scene.ride.leg] : [],
    }
  }
  const standing = (at: Camera) => {
    const place = (scene?.ride?.quietSince !== undefined && fixOf(scene, now())) || scene?.standing
    return place ? freeOfRider(at, place) : []
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
    if (rider.camera() !== camera) pins.place(camera)
    const rest = rider.draw(scene, fix, camera, time)
    if (paints || cameraMoves || (rest !== undefined && rest < leastRest)) ask()
    else if (rest !== undefined) timer = setTimeout(ask, rest)
  }

  const observer = new ResizeObserver(measure)
  observer.observe(root)
  observer.observe(parts.clear)
  const unlisten = onClockChanged(ask)
  document.addEventListener('visibilitychange', ask)

  return {
    show(next, said) {
      pins.read()
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
      rider.forget()
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

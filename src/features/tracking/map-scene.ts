import type { Names } from '#contract/names.ts'
import type { Leg, Parcel, Point } from '#contract/parcel.ts'
import type { Instant } from '#contract/time.ts'
import { riderAt, type RiderFix } from '#domain/ride.ts'
import type { Reach } from './map-camera.ts'

/** What a ride is for: the parcel, coming to fetch it, or taking it back. */
export type RideFor = 'door' | 'fetch' | 'return'

/** What stands and moves on the ground. */
export interface MapScene {
  store: Point
  home: Point
  /** Other people's doors on the way. */
  stops: readonly (Point & { done: boolean })[]
  /** The ride that is on, and since when nothing was heard of it. */
  ride?: { leg: Leg; for: RideFor; quietSince?: Instant }
  /** A rider who stands: at the store, at the door. */
  standing?: Point
}

/** What of a parcel the map shows; a shared link tells less than a parcel, and enough. */
export type MapParcel = Pick<Parcel, 'store' | 'home' | 'leg' | 'toStore' | 'back' | 'quiet' | 'step' | 'state'> & {
  rider?: { names: Names; stops?: readonly { done: boolean; point: Point }[] | undefined } | undefined
}

/** The scene a parcel is in. A ride that is over is not drawn; a way back comes before a way there. */
export function mapSceneOf({ store, home, leg, toStore, back, quiet, step, state, rider }: MapParcel): MapScene {
  const over = state === 'delivered' || state === 'returned' || state === 'cancelled'
  const stops = over ? [] : (rider?.stops ?? []).map(({ point, done }) => ({ ...point, done }))
  const scene = { store, home, stops }
  if (over) return scene
  const way = back ?? leg ?? (step === 'riderAtStore' ? undefined : toStore)
  if (!way || way.length === 0) return step === 'riderAtStore' ? { ...scene, standing: store } : scene
  const ride = { leg: way, for: back ? 'return' : leg ? 'door' : 'fetch' } as const
  return {
    ...scene,
    stops: ride.for === 'door' ? stops : [],
    ride: { ...ride, ...(quiet && { quietSince: quiet.since }) },
  }
}

/** Where the rider of a scene is, or undefined when there is none to show. */
export const fixOf = ({ ride }: MapScene, now: Instant): RiderFix | undefined => ride && riderAt(ride.leg, now)

/** From here on the map comes closer to rider and door, metres. */
const closeMetres = 300
const whole: Reach = { least: 0.2, most: 0.56 }
const close: Reach = { least: 0.2, most: 0.72 }

/** What a camera that follows wishes to show, the whole of it first, in each the rider first; and how near it may come. */
export function mattersOf(
  scene: MapScene,
  fix: RiderFix | undefined,
): { wishes: readonly (readonly Point[])[]; reach: Reach } {
  const { store, home, ride, standing } = scene
  if (!ride || !fix) return { wishes: [[...(standing ? [standing] : []), store, home]], reach: whole }
  if (ride.for === 'fetch')
    return {
      wishes: [
        [fix, store, home],
        [fix, store],
      ],
      reach: whole,
    }
  if (ride.for === 'return') return { wishes: [[fix, store]], reach: whole }
  if (ride.quietSince === undefined && fix.metresLeft < closeMetres) return { wishes: [[fix, home]], reach: close }
  return {
    wishes: [
      [fix, home, store, ...ride.leg],
      [fix, ...fix.ahead],
      [fix, home],
    ],
    reach: whole,
  }
}

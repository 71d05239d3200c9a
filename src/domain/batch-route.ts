import type { EpcisEvent } from '#contract/epcis.ts'
import type { Names } from '#contract/names.ts'
import type { Place } from '#contract/origin.ts'

export type Vehicle = 'road' | 'air' | 'water'

/** A site the batch stood at; its doors are one stop. WGS 84. */
export interface Stop {
  gln: string
  names: Names
  lat: number
  lng: number
}

/** From one stop to another, by their places in `stops`. `metres` as the crow flies. */
export interface Leg {
  from: number
  to: number
  by: Vehicle
  metres: number
}

export interface Route {
  stops: Stop[]
  legs: Leg[]
}

/**
 * Where a batch went, out of its events: every lot it was packed from begins a branch of its own, and from the packhouse on
 * there is one way. In: events oldest first, places with coordinates. Events of no known place say nothing.
 */
export function routeOf(events: readonly EpcisEvent[], places: readonly Place[]): Route {
  const stops: Stop[] = []
  const legs: Leg[] = []
  const stopOf = (event: EpcisEvent): number => {
    const gln = glnOf(event.readPoint?.id)
    const known = stops.findIndex((stop) => stop.gln === gln)
    if (known >= 0) return known
    const place = places.find((candidate) => candidate.gln === gln && Number.isFinite(candidate.lat + candidate.lng))
    if (!place || gln === undefined) return -1
    return stops.push({ gln, names: place.names, lat: place.lat, lng: place.lng }) - 1
  }
  /** Adds the legs of one strand of events, and gives the stop it ended at and how it would travel on. */
  const follow = (strand: readonly EpcisEvent[], start: End | undefined): End | undefined => {
    let end = start
    for (const event of strand) {
      const at = stopOf(event)
      if (at < 0) continue
      if (end && end.at !== at) addLeg(legs, stops, end, at)
      const by = event['shop:transport'] ?? (end?.at === at ? end.by : undefined)
      end = { at, by }
    }
    return end
  }

  const packed = events.findIndex(({ type }) => type === 'TransformationEvent')
  const before = packed < 0 ? [] : events.slice(0, packed)
  const strands = strandsOf(before, events[packed])
  const trunk = events.slice(Math.max(0, packed))
  const ends = strands.flatMap((strand) => follow(strand, undefined) ?? [])
  const [first] = trunk
  const joint = first && stopOf(first)
  for (const end of ends) if (joint !== undefined && joint >= 0 && end.at !== joint) addLeg(legs, stops, end, joint)
  follow(trunk, undefined)
  return { stops, legs }
}

interface End {
  at: number
  by: Vehicle | undefined
}

function addLeg(legs: Leg[], stops: readonly Stop[], { at: from, by = 'road' }: End, to: number): void {
  const [a, b] = [stops[from], stops[to]]
  if (!a || !b || legs.some((leg) => leg.from === from && leg.to === to)) return
  legs.push({ from, to, by, metres: metresBetween(a, b) })
}

/** The events before the packing, one strand to each lot that went into it. */
function strandsOf(before: readonly EpcisEvent[], packing: EpcisEvent | undefined): EpcisEvent[][] {
  const lots = packing?.type === 'TransformationEvent' ? packing.inputQuantityList.map(({ epcClass }) => epcClass) : []
  const of = (lot: string) => before.filter((event) => classesOf(event).includes(lot))
  return lots.length < 2 ? [[...before]] : lots.map(of)
}

const classesOf = (event: EpcisEvent): string[] =>
  event.type === 'ObjectEvent' ? (event.quantityList ?? []).map(({ epcClass }) => epcClass) : []

const glnOf = (uri: string | undefined): string | undefined => /\/414\/(\d{13})/.exec(uri ?? '')?.[1]

const earthRadiusMetres = 6_371_000
const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** Great-circle distance (haversine), metres. */
export function metresBetween(a: Pick<Stop, 'lat' | 'lng'>, b: Pick<Stop, 'lat' | 'lng'>): number {
  const half = (from: number, to: number) => Math.sin(radians(to - from) / 2) ** 2
  const chord = half(a.lat, b.lat) + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * half(a.lng, b.lng)
  return 2 * earthRadiusMetres * Math.asin(Math.min(1, Math.sqrt(chord)))
}

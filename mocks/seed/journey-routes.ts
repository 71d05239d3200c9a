import type { JourneyKind, JourneyPlace, LegBy } from '#contract/journey.ts'
import type { Names } from '#contract/names.ts'

type Hours = readonly [least: number, most: number]

/**
 * A leg of a route. It leaves so many hours after the leg before arrived, or at an hour of the day (UTC+8), the next that comes. `border`:
 * the customs it must have passed before it leaves. Travel and waiting in hours, drawn for each order between least and most.
 */
export interface RouteLeg {
  from: string
  to: string
  by: LegBy
  waits?: Hours
  atHour?: number
  takes: Hours
  border?: Border
}

/**
 * Customs before a leg: declared so many hours before the parcel is there, cleared so many after, later when it is looked into (`chance` of
 * 1). With `duty` what was paid with the order is handed on here.
 */
export interface Border {
  declaredBefore: number
  clears: Hours
  chance: number
  inspects: Hours
  duty?: true
}

/** A way orders go. Placed before `cutOffHour` (UTC+8) it is collected the same day, else the next. */
export interface Route {
  id: string
  kind: JourneyKind
  cutOffHour?: number
  /** When it was promised: hours of the day after the collection, or whole days from placing. */
  promise: { minutes: number } | { nextDay: Hours } | { days: number }
  places: readonly JourneyPlace[]
  legs: readonly [RouteLeg, ...RouteLeg[]]
}

const place = (id: string, kind: JourneyPlace['kind'], en: string, zh: string, fr: string): JourneyPlace => {
  const names: Names = { en, zh, fr }
  return { id, kind, names }
}

const store = place('store-07', 'store', 'Store 07', '07 号店', 'Magasin 07')
const hub = place('hub', 'hub', 'Lane parcel hub', '灯笼巷分拨中心', 'Centre de tri de la Lane')
const airport = place('airport', 'airport', 'Air cargo, home', '本地航空货站', 'Fret aérien, départ')
const port = place('port', 'port', 'Sea port, home', '本地港口', 'Port de départ')
const door = place('door', 'door', 'Your door', '家门口', 'Votre porte')

/** Every way there is. */
export const routes: readonly Route[] = [
  {
    id: 'rider',
    kind: 'rider',
    promise: { minutes: 30 },
    places: [store, door],
    legs: [{ from: 'store-07', to: 'door', by: 'rider', waits: [0.16, 0.17], takes: [0.2, 0.3] }],
  },
  {
    id: 'hong-kong',
    kind: 'nextDay',
    cutOffHour: 18,
    promise: { nextDay: [10, 20] },
    places: [
      store,
      hub,
      place('border', 'border', 'Border crossing', '口岸', 'Poste frontière'),
      place('hong-kong-hub', 'hub', 'Hong Kong hub', '香港分拨中心', 'Centre de tri de Hong Kong'),
      door,
    ],
    legs: [
      { from: 'store-07', to: 'hub', by: 'van', atHour: 18.5, takes: [0.5, 0.8] },
      { from: 'hub', to: 'border', by: 'truck', waits: [0.7, 1.2], takes: [6, 7] },
      {
        from: 'border',
        to: 'hong-kong-hub',
        by: 'truck',
        takes: [0.8, 1.4],
        border: { declaredBefore: 4, clears: [0.3, 0.8], chance: 0.08, inspects: [1, 1.8] },
      },
      { from: 'hong-kong-hub', to: 'door', by: 'van', atHour: 9, takes: [1.2, 9] },
    ],
  },
  {
    id: 'overseas-air',
    kind: 'parcel',
    cutOffHour: 18,
    promise: { days: 7 },
    places: [
      store,
      hub,
      airport,
      place('airport-abroad', 'airport', 'Air cargo, abroad', '海外航空货站', 'Fret aérien, arrivée'),
      place('hub-abroad', 'hub', 'Parcel hub abroad', '海外分拨中心', 'Centre de tri à l’étranger'),
      door,
    ],
    legs: [
      { from: 'store-07', to: 'hub', by: 'van', atHour: 18.5, takes: [0.5, 0.8] },
      { from: 'hub', to: 'airport', by: 'truck', waits: [3, 6], takes: [1, 2] },
      {
        from: 'airport',
        to: 'airport-abroad',
        by: 'air',
        waits: [2, 8],
        takes: [9, 16],
        border: { declaredBefore: 6, clears: [1, 3], chance: 0.03, inspects: [4, 8] },
      },
      {
        from: 'airport-abroad',
        to: 'hub-abroad',
        by: 'truck',
        waits: [1, 3],
        takes: [2, 5],
        border: { declaredBefore: 8, clears: [3, 12], chance: 0.12, inspects: [12, 24], duty: true },
      },
      { from: 'hub-abroad', to: 'door', by: 'van', waits: [10, 16], takes: [2, 9] },
    ],
  },
  {
    id: 'overseas-sea',
    kind: 'parcel',
    cutOffHour: 18,
    promise: { days: 7 },
    places: [
      store,
      hub,
      port,
      place('port-abroad', 'port', 'Sea port, abroad', '海外港口', 'Port d’arrivée'),
      place('hub-abroad', 'hub', 'Parcel hub abroad', '海外分拨中心', 'Centre de tri à l’étranger'),
      door,
    ],
    legs: [
      { from: 'store-07', to: 'hub', by: 'van', atHour: 18.5, takes: [0.5, 0.8] },
      { from: 'hub', to: 'port', by: 'truck', waits: [3, 6], takes: [1, 2] },
      {
        from: 'port',
        to: 'port-abroad',
        by: 'sea',
        waits: [3, 8],
        takes: [38, 48],
        border: { declaredBefore: 6, clears: [1, 3], chance: 0.03, inspects: [4, 8] },
      },
      {
        from: 'port-abroad',
        to: 'hub-abroad',
        by: 'truck',
        waits: [1, 3],
        takes: [2, 5],
        border: { declaredBefore: 24, clears: [3, 12], chance: 0.12, inspects: [12, 20], duty: true },
      },
      { from: 'hub-abroad', to: 'door', by: 'van', waits: [8, 12], takes: [2, 8] },
    ],
  },
  {
    id: 'bonded',
    kind: 'parcel',
    promise: { days: 4 },
    places: [place('bonded-store', 'bonded', 'Bonded warehouse', '保税仓', 'Entrepôt sous douane'), hub, door],
    legs: [
      {
        from: 'bonded-store',
        to: 'hub',
        by: 'bonded',
        waits: [2, 5],
        takes: [3, 8],
        border: { declaredBefore: 0, clears: [1, 6], chance: 0.05, inspects: [6, 12], duty: true },
      },
      { from: 'hub', to: 'door', by: 'van', waits: [10, 16], takes: [2, 9] },
    ],
  },
]

/** A route by its id, or undefined. */
export const routeOf = (id: string): Route | undefined => routes.find((route) => route.id === id)

import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useEffect, useMemo, useState, type ComponentType } from 'react'
import { useMessages } from '#messages/messages-context.tsx'
import { useNow } from '#platform/use-now.ts'
import { districtQuery } from '#queries/district-query.ts'
import type { DistrictMapProps } from './map-district.tsx'
import { fixOf, mapSceneOf, type MapParcel } from './map-scene.ts'
import styles from './tracking-map.module.css'

type MapChunk = { default: ComponentType<DistrictMapProps> }
let brought: Promise<MapChunk> | undefined
/** The map comes by itself, beside the page. Without it the paper stays empty, and the list says the same in words. */
const bringMap = (): Promise<MapChunk> =>
  (brought ??= import('./map-district.tsx').then(
    ({ DistrictMap }) => ({ default: DistrictMap }),
    () => {
      brought = undefined
      return { default: () => null }
    },
  ))
const DistrictMap = lazy(bringMap)

/** The district with store, door, rider and way. The list of steps below says the same in words. */
export function TrackingMap({ parcel }: { parcel: MapParcel }) {
  const { data: district } = useQuery(districtQuery)
  const [follow, setFollow] = useState(true)
  // On its way at once, beside the district and not behind it.
  useEffect(() => void bringMap(), [])
  const scene = useMemo(() => mapSceneOf(parcel), [parcel])
  const label = useMapLabel(parcel)
  return (
    <div className={styles.paper}>
      {district && (
        <Suspense>
          <DistrictMap district={district} scene={scene} label={label} follow={follow} onFollowChange={setFollow} />
        </Suspense>
      )}
    </div>
  )
}

/** What the map shows, in one sentence. */
function useMapLabel(parcel: MapParcel): string {
  const { t, formats } = useMessages()
  const now = useNow(1000)
  const scene = mapSceneOf(parcel)
  const fix = fixOf(scene, now)
  if (!parcel.rider) return t('tracking.mapWaiting')
  const rider = formats.names(parcel.rider.names)
  if (scene.standing) return t('tracking.mapStanding', { rider })
  if (!fix || !scene.ride) return t('tracking.mapWaiting')
  const distance = formats.distance(fix.metresLeft)
  const { for: purpose, quietSince } = scene.ride
  if (quietSince !== undefined) return t('tracking.mapQuiet', { rider, age: formats.duration(now - quietSince) })
  if (purpose === 'fetch') return t('tracking.mapFetching', { rider, distance })
  if (purpose === 'return') return t('tracking.mapReturning', { rider, distance })
  return t('tracking.mapRiding', { rider, distance })
}

import type { Parcel } from '#contract/parcel.ts'
import { BeltScene } from './belt-scene.tsx'
import { sceneOf } from './scene-of.ts'
import { TrackingMap } from './tracking-map.tsx'
import styles from './way-scene.module.css'

/** The upper part of a delivery: the belt while the store has it, the map while somebody rides. A van tells no position: its steps are the way. */
export function WayScene({ parcel, low }: { parcel: Parcel | undefined; low: boolean }) {
  const scene = parcel ? sceneOf(parcel) : 'map'
  return (
    <div className={styles.scene} data-scene={scene} data-low={low || undefined}>
      {parcel && scene === 'belt' && <BeltScene parcel={parcel} />}
      {parcel && scene === 'map' && <TrackingMap parcel={parcel} />}
    </div>
  )
}

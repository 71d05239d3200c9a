import styles from './camera-scene.module.css'

/** A market shelf out of focus, drawn: what stands behind the brackets until the camera has a picture. */
export function CameraScene() {
  return (
    <div className={styles.scene} aria-hidden="true">
      <i className={styles.shelf} />
      <i className={styles.plank} />
      <i className={styles.crate} />
    </div>
  )
}

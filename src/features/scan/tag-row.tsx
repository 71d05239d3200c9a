import type { ReactNode } from 'react'
import { classNames } from '#ui/class-names.ts'
import styles from './tag-row.module.css'

/** A list of tags, a line between them. */
export function TagRows({ children }: { children: ReactNode }) {
  return <ul className={styles.tags}>{children}</ul>
}

export interface TagRowProps {
  picture: ReactNode
  name: ReactNode
  batch?: ReactNode
  price?: ReactNode
  /** What pressing it does; a row without is there to be read. */
  press?: { act: string; onPress: () => void } | undefined
}

/** A tag or another code as a row: what it is of, which batch, what it costs. */
export function TagRow({ picture, name, batch, price, press }: TagRowProps) {
  const inside = (
    <>
      <span className={styles.picture}>{picture}</span>
      <span className={styles.what}>
        <b>{name}</b>
        {batch && <span className={styles.batch}>{batch}</span>}
      </span>
      {price && <span className={styles.price}>{price}</span>}
    </>
  )
  return press ? (
    <button type="button" className={styles.row} data-act={press.act} onClick={press.onPress}>
      {inside}
    </button>
  ) : (
    <div className={classNames(styles.row, styles.still)}>{inside}</div>
  )
}

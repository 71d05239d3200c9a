import type { StageTint } from '#contract/catalogue.ts'
import { classNames } from './class-names.ts'
import { StagePicture } from './stage-picture.tsx'
import styles from './thumbs.module.css'

export interface ThumbsProps {
  things: readonly { picture: string; tint: StageTint }[]
  /** How many are drawn; the rest become "+3". */
  most?: number | undefined
  /** Overlapping, as in the tracking panel's bag. */
  stacked?: boolean | undefined
  className?: string | undefined
}

/** What is in an order, small. */
export function Thumbs({ things, most = 3, stacked, className }: ThumbsProps) {
  return (
    <span className={classNames(styles.thumbs, className)} data-stacked={stacked || undefined} aria-hidden="true">
      {things.slice(0, most).map(({ picture, tint }, at) => (
        <StagePicture key={at} size="thumb" picture={picture} tint={tint} />
      ))}
      {things.length > most && <b>+{things.length - most}</b>}
    </span>
  )
}

import type { StageTint } from '#contract/catalogue.ts'
import { classNames } from './class-names.ts'
import { pictureUrl } from './picture-url.ts'
import styles from './stage-picture.module.css'

export interface StagePictureProps {
  /** A Fluent code point, as the catalogue has it. */
  picture: string
  tint: StageTint
  /** `tile` 130 px high, `shelf` 112, `item` 56 square, `thumb` 44 square, `round` a 58 px disc, `fill` as large as its box. */
  size?: 'tile' | 'shelf' | 'item' | 'thumb' | 'round' | 'fill' | undefined
  hero?: boolean | undefined
  /** Words for the picture when it says something the text beside it does not. */
  alt?: string | undefined
  /** Among the first four pictures of a screen. */
  eager?: boolean | undefined
  /** Grey, on a recess: sold out. */
  faded?: boolean | undefined
  className?: string | undefined
}

/** A product picture never sits straight on the ground: it stands on a tinted stage, its size kept before it has loaded. */
export function StagePicture({
  picture,
  tint,
  size = 'tile',
  hero,
  alt = '',
  eager,
  faded,
  className,
}: StagePictureProps) {
  const pixels = hero ? 768 : 256
  return (
    <span
      className={classNames(styles.stage, className)}
      data-tint={tint}
      data-size={size}
      data-faded={faded || undefined}
    >
      <img
        src={pictureUrl(picture, hero)}
        width={pixels}
        height={pixels}
        alt={alt}
        loading={eager ? 'eager' : 'lazy'}
        decoding="async"
      />
    </span>
  )
}

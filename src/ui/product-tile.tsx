import { Leaf, Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import type { StageTint } from '#contract/catalogue.ts'
import type { Money } from '#contract/money.ts'
import type { Priced } from '#domain/night-price.ts'
import { Chip } from './chip.tsx'
import { classNames } from './class-names.ts'
import { Icon } from './icon.tsx'
import styles from './product-tile.module.css'
import type { RenderLink } from './render-link.ts'
import { StagePicture } from './stage-picture.tsx'
import { Tag } from './tag.tsx'
import { Tape } from './tape.tsx'
import { TurningPrice } from './turning-price.tsx'

export interface ProductTileProps {
  name: ReactNode
  /** Two facts: "300 g · Huize". */
  facts?: ReactNode
  price: Money
  /** Lantern Night turns the price in its instant. */
  night?: Priced['night']
  wasPrice?: Priced['wasPrice']
  picture: string
  tint: StageTint
  /** The name is the link; the whole tile takes the press. */
  render: RenderLink
  /** "14 h", on a leaf chip. */
  freshness?: string | undefined
  /** The round button: plus, or how many are in the basket in ink. */
  add?:
    | {
        label: string
        onPress: () => void
        count?: number | undefined
        act?: string | undefined
        disabled?: boolean | undefined
      }
    | undefined
  /** What the tag says instead of the price: "Back at 16:00". The plus goes. */
  soldOut?: ReactNode
  /** The words on the tape. The plus goes. */
  recalled?: string | undefined
  /** `shelf` is the small tile of a sideways row. */
  size?: 'tile' | 'shelf' | undefined
  eager?: boolean | undefined
  /** The heading's level, 3 by default. */
  level?: 2 | 3 | undefined
  className?: string | undefined
}

/** A stage, a tag and two lines on bare ground. */
export function ProductTile(props: ProductTileProps) {
  const {
    name,
    facts,
    price,
    night,
    wasPrice,
    picture,
    tint,
    render,
    freshness,
    add,
    soldOut,
    recalled,
    size = 'tile',
    eager,
    level = 3,
  } = props
  const Heading = `h${level}` as const
  const gone = soldOut !== undefined
  return (
    <article className={classNames(styles.tile, props.className)} data-size={size} data-gone={gone || undefined}>
      <div className={styles.window}>
        <StagePicture picture={picture} tint={tint} size={size} eager={eager} faded={gone} />
        {recalled && <Tape className={styles.tape}>{recalled}</Tape>}
      </div>
      {freshness && !gone && (
        <Chip tone="fresh" icon={Leaf} className={styles.chip}>
          {freshness}
        </Chip>
      )}
      <Tag className={styles.tag} size={size === 'shelf' ? 's' : 'm'} look={gone ? 'soldOut' : 'paper'}>
        {gone ? soldOut : <TurningPrice of={{ price, night, wasPrice }} />}
      </Tag>
      <Heading className={styles.name}>{render({ className: styles.link, children: name })}</Heading>
      {facts && <p className={styles.facts}>{facts}</p>}
      {add && !gone && !recalled && (
        <button
          type="button"
          className={styles.add}
          aria-label={add.label}
          data-count={add.count || undefined}
          data-act={add.act}
          disabled={add.disabled}
          onClick={add.onPress}
        >
          {add.count ? add.count : <Icon of={Plus} />}
        </button>
      )}
    </article>
  )
}

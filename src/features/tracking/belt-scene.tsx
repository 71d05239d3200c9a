import type { Parcel } from '#contract/parcel.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { Figure } from '#ui/figure.tsx'
import { Glow } from '#ui/glow.tsx'
import { pictureUrl } from '#ui/picture-url.ts'
import { Tag } from '#ui/tag.tsx'
import styles from './belt-scene.module.css'
import { KraftBag } from './kraft-bag.tsx'
import { placeOnBelt } from './scene-of.ts'

const belt = 'M-10 62H214C246 62 250 40 282 40H400'

/** Inside the store: the belt under the ceiling, and what is yours on it, a basket while it is picked and then a bag. */
export function BeltScene({ parcel }: { parcel: Parcel }) {
  const { t } = useMessages()
  const place = placeOnBelt(parcel)
  // Until it is packed the basket carries the order's own number.
  const code = parcel.bags?.[0]?.id ?? parcel.orderId.split('-').at(-1)
  return (
    <div className={styles.scene} data-place={place} role="img" aria-label={t(`delivery.belt.${place}`)}>
      <svg className={styles.hangers} viewBox="0 0 390 132" preserveAspectRatio="xMidYMin slice" aria-hidden="true">
        <path d="M60 -4V190M330 -4V170" />
      </svg>
      <svg className={styles.rail} viewBox="0 0 390 190" preserveAspectRatio="xMidYMin slice" aria-hidden="true">
        <g className={styles.shelves}>
          <rect x="-6" y="112" width="92" height="90" rx="4" />
          <rect x="98" y="124" width="78" height="80" rx="4" />
          <rect x="188" y="116" width="104" height="80" rx="4" />
          <rect x="304" y="126" width="98" height="80" rx="4" />
        </g>
        <path className={styles.belt} d={belt} />
        <path className={styles.links} d={belt} />
        <g className={styles.hooks}>
          <path d="M60 62v26M330 40v24" />
          <path d="M38 90h44l4 46H34zM308 66h44l4 46h-52z" className={styles.others} />
          <path d="M50 90c0-12 20-12 20 0M320 66c0-12 20-12 20 0" className={styles.handles} />
        </g>
      </svg>
      <div className={styles.mine} aria-hidden="true">
        <i className={styles.hook} />
        <Glow className={styles.glow} />
        {place === 'basket' ? (
          <img src={pictureUrl('1f9fa')} width={88} height={88} alt="" />
        ) : (
          <KraftBag className={styles.bag} />
        )}
        {code && (
          <span className={styles.tag}>
            <Tag size="s">
              <Figure>{code}</Figure>
            </Tag>
          </span>
        )}
      </div>
    </div>
  )
}

import type { StageTint } from '#contract/catalogue.ts'
import type { OrderLine } from '#contract/order.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { StagePicture } from '#ui/stage-picture.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import styles from './order-thumbs.module.css'

const shown = 3

/** The first things of an order, and how many more. Readers hear every name. */
export function OrderThumbs({ lines }: { lines: OrderLine[] }) {
  const { formats } = useMessages()
  return (
    <span className={styles.thumbs}>
      <VisuallyHidden>{lines.map(({ names }) => formats.names(names)).join(', ')}</VisuallyHidden>
      {lines.slice(0, shown).map(({ gtin, picture, tint }) => (
        <StagePicture key={gtin} picture={picture} tint={tint as StageTint} size="thumb" />
      ))}
      {lines.length > shown && <b aria-hidden="true">+{lines.length - shown}</b>}
    </span>
  )
}

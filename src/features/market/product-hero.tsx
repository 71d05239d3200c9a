import { Leaf } from 'lucide-react'
import type { Product } from '#contract/catalogue.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { useNow } from '#platform/use-now.ts'
import { Chip } from '#ui/chip.tsx'
import { StagePicture } from '#ui/stage-picture.tsx'
import { Tag } from '#ui/tag.tsx'
import { Tape } from '#ui/tape.tsx'
import { TurningPrice } from '#ui/turning-price.tsx'
import styles from './product-hero.module.css'
import { backWords, freshnessSentence } from './shelf-words.ts'

/** The product on its stage, how fresh it is, and the price on a large tag. */
export function ProductHero({ product }: { product: Product }) {
  const messages = useMessages()
  const now = useNow(60_000)
  const gone = product.shelf === 'soldOut'
  const fresh = freshnessSentence(product.batch?.freshness, now, messages)
  return (
    <div className={styles.hero}>
      <StagePicture
        className={styles.stage}
        picture={product.picture}
        tint={product.tint}
        size="fill"
        hero={product.hasHero}
        faded={gone}
        eager
      />
      {product.recalled && <Tape className={styles.tape}>{messages.t('market.recalled')}</Tape>}
      {fresh && !gone && (
        <Chip tone="paper" icon={Leaf} className={styles.chip}>
          {fresh}
        </Chip>
      )}
      <Tag size="xl" swing look={gone ? 'soldOut' : 'paper'} className={styles.tag}>
        {gone ? (
          backWords(product, now, messages)
        ) : (
          <>
            <TurningPrice of={product} struck wasLabel={messages.t('market.was')} />
            <small>{messages.t('market.each')}</small>
          </>
        )}
      </Tag>
    </div>
  )
}

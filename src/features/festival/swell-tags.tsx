import { ArrowRight } from 'lucide-react'
import type { Money } from '#contract/money.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { Icon } from '#ui/icon.tsx'
import { Price } from '#ui/price.tsx'
import { Tag } from '#ui/tag.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import styles from './swell-tags.module.css'

/** What is put down, and what it counts as: two tags and an arrow. */
export function SwellTags({ deposit, worth }: { deposit: Money; worth: Money }) {
  const { t } = useMessages()
  return (
    <p className={styles.swap}>
      <Tag className={styles.tag}>
        <Price money={deposit} minor="auto" />
      </Tag>
      <VisuallyHidden>{t('night.countsAs')}</VisuallyHidden>
      <Icon of={ArrowRight} size={20} className={styles.arrow} />
      <Tag className={styles.worth}>
        <Price money={worth} minor="auto" />
      </Tag>
    </p>
  )
}

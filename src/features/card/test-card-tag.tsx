import { useQuery } from '@tanstack/react-query'
import type { TestCard } from '#contract/bank.ts'
import { groupedNumber } from '#domain/card-number.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { copyText, selectText } from '#platform/clipboard.ts'
import { testCardsQuery } from '#queries/bank-query.ts'
import { showToast } from '#stores/toasts-store.ts'
import { Button } from '#ui/button.tsx'
import { DemoRibbon } from '#ui/demo-ribbon.tsx'
import { Code } from '#ui/figure.tsx'
import { Tag } from '#ui/tag.tsx'
import styles from './test-card-tag.module.css'

interface TestCardTagProps {
  /** What the one on top shows; the others are folded away under it. */
  shows: TestCard['shows']
}

/** The printed test cards: what may be typed here, and nothing else. */
export function TestCardTag({ shows }: TestCardTagProps) {
  const { t } = useMessages()
  const { data } = useQuery({ ...testCardsQuery, throwOnError: false })
  const cards = data?.cards ?? []
  const top = cards.find((card) => card.shows === shows) ?? cards[0]
  return (
    <aside className={styles.test} aria-label={t('card.yourTest')}>
      <Tag as="div" size="wide" look="gold" className={styles.tag}>
        {top && (
          <>
            <div>
              <p className={styles.title}>
                <DemoRibbon>{t('card.demoTag')}</DemoRibbon> {t('card.yourTest')}
              </p>
              <PrintedCard card={top} />
            </div>
            <Copy card={top} />
          </>
        )}
      </Tag>
      <details className={styles.others}>
        <summary>{t('card.others')}</summary>
        <ul>
          {cards
            .filter((card) => card !== top)
            .map((card) => (
              <li key={card.id}>
                <div>
                  <PrintedCard card={card} />
                  <p>{t(`card.shows.${card.shows}`)}</p>
                </div>
                <Copy card={card} />
              </li>
            ))}
        </ul>
      </details>
    </aside>
  )
}

const numberId = (card: TestCard): string => `test-card-${card.id}`

function PrintedCard({ card }: { card: TestCard }) {
  const { t } = useMessages()
  return (
    <>
      <p id={numberId(card)} className={styles.code}>
        <Code>{groupedNumber(card.number)}</Code>
      </p>
      <p className={styles.rule}>{t('card.anyDate', { cvv: card.cvv })}</p>
    </>
  )
}

function Copy({ card }: { card: TestCard }) {
  const { t } = useMessages()
  const copy = async (): Promise<void> => {
    if (await copyText(card.number)) return showToast({ text: t('card.copied'), tone: 'done' })
    const printed = document.getElementById(numberId(card))
    if (printed) selectText(printed)
    showToast({ text: t('card.notCopied') })
  }
  return (
    <span className={styles.copy}>
      <Button
        onClick={() => void copy()}
        aria-label={t('card.copyNumber', { number: groupedNumber(card.number) })}
        data-act="copyTestCard"
      >
        {t('card.copy')}
      </Button>
    </span>
  )
}

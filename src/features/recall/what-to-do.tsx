import type { Origin } from '#contract/origin.ts'
import type { Recall } from '#contract/recall.ts'
import { harmOf, sumOf, type Owned } from '#domain/recall-told.ts'
import { Message, useMessages } from '#messages/messages-context.tsx'
import { isMilk } from '#messages/recall-words.ts'
import styles from './recall-page.module.css'

/** One, two, three: the money first, then the thing itself, then those who had some already. */
export function WhatToDo({ origin, recall, owned }: { origin: Origin; recall: Recall; owned: readonly Owned[] }) {
  const harm = harmOf[recall.hazard]
  return (
    <ol className={styles.todo}>
      <li>
        <span>
          <Money owned={owned} />
        </span>
      </li>
      <li>
        <span>
          {recall.action === 'return' ? (
            <Message id="recall.do.return" />
          ) : isMilk(origin) ? (
            <Message id="recall.do.pour" />
          ) : (
            <Message id="recall.do.bin" />
          )}
        </span>
      </li>
      {harm && (
        <li>
          <span>
            <Message id={`recall.had.${harm}`} />
          </span>
        </li>
      )}
    </ol>
  )
}

/** The refund, if this shopper bought some; else what to do with the one in the hand. */
function Money({ owned }: { owned: readonly Owned[] }) {
  const { formats } = useMessages()
  if (owned.length === 0) return <Message id="recall.do.leave" />
  const open = owned.some(({ refundedAt }) => refundedAt === undefined)
  const sum = sumOf(owned)
  if (open || !sum) return <Message id="recall.do.refund" />
  return <Message id="recall.do.refunded" values={{ amount: formats.money(sum) }} />
}

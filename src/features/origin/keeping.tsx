import { Snowflake, UserRound } from 'lucide-react'
import type { Origin } from '#contract/origin.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { RowFact } from '#ui/row-fact.tsx'
import { Block } from '#ui/block.tsx'

/** Whose it was, in their own words, and how to keep it at home. */
export function Keeping({ origin }: { origin: Origin }) {
  const { t, formats } = useMessages()
  const { producer, storage, freshness } = origin
  return (
    <>
      {producer && (
        <Block title={t(`origin.whose.${freshness?.basis ?? 'packed'}`)}>
          <RowFact icon={UserRound} note={t('origin.quoted', { words: formats.names(producer.words) })}>
            <b>{formats.names(producer.names)}</b>
          </RowFact>
        </Block>
      )}
      <Block title={t('origin.keep')}>
        <RowFact icon={Snowflake}>{formats.names(storage)}</RowFact>
      </Block>
    </>
  )
}

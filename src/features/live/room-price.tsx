import type { LiveItem } from '#contract/live.ts'
import { priceAt } from '#domain/night-price.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { TurningPrice, useNightInstant } from '#ui/turning-price.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'

/** What a thing costs in the room, and what before. What is at no price of the show turns with the night, as everywhere. */
export function RoomPrice({ item: { price, was, night }, struck }: { item: LiveItem; struck: boolean }) {
  const { t, formats } = useMessages()
  const of = { price, ...(was && { wasPrice: was }), ...(night && { night }) }
  const before = priceAt(of, useNightInstant(of)).was
  return (
    <>
      <TurningPrice of={of} />
      {before && struck && (
        <s>
          <VisuallyHidden>{t('live.was')} </VisuallyHidden>
          {formats.money(before, { minor: 'auto' })}
        </s>
      )}
    </>
  )
}

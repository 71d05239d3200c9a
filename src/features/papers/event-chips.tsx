import { PencilLine, Undo2 } from 'lucide-react'
import type { EpcisEvent } from '#contract/epcis.ts'
import type { Origin } from '#contract/origin.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { FilterChips } from '#ui/filter-chips.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import { eventWord } from './event-words.ts'
import styles from './raw-record.module.css'

/** One chip to an event, the chosen one with its word. What was taken back and what stands in its place is marked. */
export function EventChips({
  events,
  origin,
  shown,
  onShow,
}: {
  events: readonly EpcisEvent[]
  origin: Origin
  shown: number
  onShow: (at: number) => void
}) {
  const messages = useMessages()
  const { t } = messages
  return (
    <FilterChips
      className={styles.chips}
      label={t('papers.events')}
      pressed={[String(shown)]}
      chips={events.map((event, at) => {
        const word = eventWord(event, messages)
        const mark = markOf(event, origin)
        return {
          id: String(at),
          act: 'showEvent',
          icon: mark && icons[mark],
          label: (
            <>
              {String(at + 1)}
              {at === shown ? ` ${word}` : <VisuallyHidden>{` ${word}`}</VisuallyHidden>}
              {mark && <VisuallyHidden>{` ${t(`papers.${mark}`)}`}</VisuallyHidden>}
            </>
          ),
        }
      })}
      onPress={(id) => onShow(Number(id))}
    />
  )
}

const icons = { takenBack: Undo2, corrects: PencilLine } as const

/** Whether an event was taken back, or stands in the place of one that was. */
export function markOf(
  event: EpcisEvent,
  { corrections }: Pick<Origin, 'corrections'>,
): 'takenBack' | 'corrects' | undefined {
  if (event.errorDeclaration) return 'takenBack'
  return corrections.some(({ correctedBy }) => correctedBy.includes(event.eventID)) ? 'corrects' : undefined
}

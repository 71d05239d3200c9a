import type { Parcel } from '#contract/parcel.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import { saidOf } from './said-of.ts'

/** Says each turn of the way once to readers, whichever way the page is looked at. */
export function WayNow({ parcel }: { parcel: Parcel | undefined }) {
  const messages = useMessages()
  return (
    <div aria-live="polite">
      <VisuallyHidden>{parcel ? saidOf(parcel, messages) : ''}</VisuallyHidden>
    </div>
  )
}

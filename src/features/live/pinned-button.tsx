import type { LiveItem, Room } from '#contract/live.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { useQueueForOffer } from '#queries/offer-query.ts'
import { showToast } from '#stores/toasts-store.ts'
import { Button } from '#ui/button.tsx'
import styles from './pinned-tag.module.css'
import type { PinnedAct } from './pinned-words.ts'

const labels = {
  get: 'live.getIt',
  wait: 'live.wait',
  queue: 'live.queue',
  leaveQueue: 'live.inQueue',
  pay: 'live.pay',
  have: 'live.boughtIt',
} as const

/** The one act of the pinned tag: get it, wait for the opening, queue for what comes back, pay for what is held. */
export function PinnedButton({
  room,
  item,
  act,
  onGet,
}: {
  room: Room
  item: LiveItem
  act: PinnedAct
  onGet: (item: LiveItem) => void
}) {
  const { t, formats, whyNot } = useMessages()
  const { mutate, isPending } = useQueueForOffer(item.offerId ?? '')
  if (act === 'none') return null
  const name = formats.names(item.names)
  const queue = (on: boolean): void =>
    mutate(on, {
      onSuccess: () => showToast({ text: t(on ? 'live.queued' : 'live.unqueued') }),
      onError: (error) => showToast({ text: whyNot(error, t('live.notSaid')), tone: 'alert' }),
    })
  const press = (): void => {
    // What is bought opens, too: it says so, and shows the way to its order.
    if (act === 'get' || act === 'pay' || act === 'have') onGet(item)
    else if (act === 'queue' || act === 'leaveQueue') queue(act === 'queue')
  }
  const primary = act === 'get' || act === 'pay'
  return (
    <Button
      className={styles.button}
      kind={primary ? 'primary' : act === 'wait' || act === 'have' ? 'soft' : 'quiet'}
      busy={isPending}
      disabled={act === 'wait' || (room.state !== 'live' && act !== 'pay' && act !== 'have')}
      aria-pressed={act === 'queue' || act === 'leaveQueue' ? act === 'leaveQueue' : undefined}
      aria-label={act === 'get' ? t('live.getThing', { name }) : undefined}
      onClick={press}
      data-act={act === 'get' ? 'getLiveThing' : act}
    >
      {t(labels[act])}
    </Button>
  )
}

import { Zap } from 'lucide-react'
import type { Parcel } from '#contract/parcel.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { useHurry } from '#queries/parcel-query.ts'
import { showToast } from '#stores/toasts-store.ts'
import { RowFact, RowLink } from '#ui/row-fact.tsx'

/** To hurry it, once; afterwards what came of it, honestly. Nothing where nothing could be hurried any more. */
export function HurryRow({ parcel }: { parcel: Parcel }) {
  const { t, formats, whyNot } = useMessages()
  const { mutate, isPending } = useHurry(parcel.orderId)
  const { hurried } = parcel
  if (hurried)
    return (
      <RowFact icon={Zap} note={t('delivery.hurriedAt', { time: formats.time(hurried.at) })}>
        <b>{t(hurried.moved ? 'delivery.hurriedMoved' : 'delivery.hurriedNot')}</b>
      </RowFact>
    )
  if (!parcel.can.hurry) return null
  const ask = (): void => {
    if (isPending) return
    mutate(undefined, {
      onError: (error) => showToast({ text: whyNot(error, t('delivery.hurryUnsure')), tone: 'alert' }),
    })
  }
  return (
    <RowLink
      icon={Zap}
      note={t('delivery.hurryHint')}
      render={(link) => <button type="button" {...link} data-act="hurry" aria-disabled={isPending} onClick={ask} />}
    >
      <b>{isPending ? t('delivery.hurrying') : t('delivery.hurry')}</b>
    </RowLink>
  )
}

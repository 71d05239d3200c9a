import { Copy } from 'lucide-react'
import type { Origin } from '#contract/origin.ts'
import { Message, useMessages } from '#messages/messages-context.tsx'
import { gapOf } from '#messages/sentences.ts'
import { Notice } from './notice.tsx'

/** One number is on one thing. Seen too often, somebody copied the tag: the thing is suspect, never the person who holds it. */
export function CopiedTag({ origin }: { origin: Origin }) {
  const messages = useMessages()
  const { t, formats } = messages
  const { scans } = origin
  if (!scans?.copySuspected) return null
  const cities = scans.places.map((names) => formats.names(names)).join(t('origin.listComma'))
  return (
    <Notice icon={Copy} alert>
      <p>
        <Message
          id="origin.copied"
          values={{
            times: t('origin.copiedTimes', { count: scans.times }),
            places: t('origin.copiedPlaces', { count: scans.places.length }),
          }}
        />
        {gapOf(messages)}
        {cities !== '' && t('origin.copiedWhere', { cities, date: formats.date(scans.firstAt) })}
      </p>
      <p>{t('origin.copiedDo')}</p>
    </Notice>
  )
}

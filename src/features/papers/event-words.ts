import type { EpcisEvent } from '#contract/epcis.ts'
import type { Messages } from '#messages/messages-context.tsx'

const named = [
  'arriving',
  'commissioning',
  'departing',
  'destroying',
  'entering_exiting',
  'holding',
  'inspecting',
  'packing',
  'receiving',
  'sampling',
  'sensor_reporting',
  'shipping',
  'stocking',
  'storing',
  'transporting',
  'unpacking',
] as const
type Named = (typeof named)[number]

/** One word for what an event records: "Test". A step nobody worded keeps the name the record gives it. */
export function eventWord(event: EpcisEvent, { t }: Messages): string {
  if (event.type === 'TransformationEvent') return t('papers.event.packed')
  const known = named.find((step): step is Named => step === event.bizStep)
  return known ? t(`papers.event.${known}`) : (event.bizStep ?? t('papers.event.other'))
}

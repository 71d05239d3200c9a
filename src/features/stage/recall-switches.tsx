import { useQuery } from '@tanstack/react-query'
import { OctagonAlert } from 'lucide-react'
import { useLocation } from 'react-router'
import { parse } from '#contract/gs1/digital-link.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { demoTagsQuery } from '#queries/demo-tags-query.ts'
import { originQuery } from '#queries/origin-query.ts'
import { recallsQuery, useDeclareRecall, useLiftRecall } from '#queries/recall-query.ts'
import { Icon } from '#ui/icon.tsx'
import { Switch } from '#ui/switch.tsx'
import styles from './faults.module.css'

interface Batch {
  gtin: string
  lot: string
}

/** How many batches are offered where none is open. */
const most = 2

/** A recall of the batch whose page is open, or of a few that hang for demonstrations. */
export function RecallSwitches() {
  const batches = useBatches()
  return (
    <ul className={styles.faults}>
      {batches.map((batch) => (
        <RecallSwitch key={`${batch.gtin} ${batch.lot}`} batch={batch} />
      ))}
    </ul>
  )
}

function useBatches(): Batch[] {
  const { pathname } = useLocation()
  const { data } = useQuery({ ...demoTagsQuery, throwOnError: false })
  const read = parse(pathname)
  if (read.ok && read.link.lot !== undefined) return [{ gtin: read.link.gtin, lot: read.link.lot }]
  const tags = data?.tags ?? []
  const meant = tags.filter(({ shows }) => shows === 'recallable')
  return (meant.length > 0 ? meant : tags).slice(0, most)
}

function RecallSwitch({ batch: { gtin, lot } }: { batch: Batch }) {
  const { t, formats } = useMessages()
  const { data: origin } = useQuery({ ...originQuery(gtin, lot), throwOnError: false })
  const { data } = useQuery({ ...recallsQuery(gtin, lot), throwOnError: false })
  const declare = useDeclareRecall()
  const lift = useLiftRecall()
  if (!origin) return null
  const active = data?.recalls.filter(({ status }) => status === 'active') ?? []
  const on = active.length > 0
  // What the batch's own record shows went wrong; a clean one needs a reason of its own.
  const warm = origin.verdict.findings.some(({ code }) => code === 'excursion')
  const set = (wanted: boolean): void => {
    if (!wanted) for (const { id } of active) lift.mutate(id)
    else
      declare.mutate({ gtin, lots: [lot], severity: 'I', hazard: warm ? 'tooWarm' : 'listeria', action: 'do_not_eat' })
  }
  const label = t('stage.recall', { name: formats.names(origin.product.names), lot })
  return (
    <li data-on={on || undefined}>
      <Icon of={OctagonAlert} />
      <span aria-hidden="true">{label}</span>
      <Switch checked={on} onChange={set} label={label} data-act={on ? 'lift-recall' : 'declare-recall'} />
    </li>
  )
}

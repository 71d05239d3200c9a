import { Navigate, useLocation } from 'react-router'
import { parse } from '#contract/gs1/digital-link.ts'
import { paths } from '#domain/paths.ts'
import { BatchPage } from './batch-page.tsx'
import type { BatchSlots } from './batch-slots.ts'
import { TagMistake } from './tag-mistake.tsx'

/**
 * What a printed tag opens, whoever scanned it: its address is read as a GS1 Digital Link, so that short numbers, serials and
 * attributes are understood and a mistake is named. A product without a batch is the product's own page.
 */
export function OriginPage({ slots }: { slots: BatchSlots }) {
  const { pathname, search } = useLocation()
  const read = parse(`${pathname}${search}`)
  if (!read.ok) return <TagMistake why={read.error} />
  const { gtin, lot, serial } = read.link
  if (lot === undefined) return <Navigate to={paths.product(gtin)} replace />
  return <BatchPage key={`${gtin} ${lot} ${serial}`} gtin={gtin} lot={lot} serial={serial} slots={slots} />
}

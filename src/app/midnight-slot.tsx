import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { createPortal } from 'react-dom'
import { useLocation, useMatch } from 'react-router'
import type { Festival } from '#contract/festival.ts'
import { useReached } from '#platform/use-reached.ts'
import { festivalQuery } from '#queries/festival-query.ts'
import { useNotify } from '#stores/notify-store.ts'
import { isQuietPlace } from './quiet-place.ts'
import { useTopDialog } from './use-top-dialog.ts'
import { withWords } from './with-words.ts'

const NightEverywhere = lazy(
  withWords(async () => ({ default: (await import('#features/festival/midnight.tsx')).NightEverywhere }), 'night'),
)

/** Fetched so long before midnight, and gone so long after it, on the world's clock. */
const aheadMs = 60_000
const afterMs = 8_000

/** The last ten seconds before Lantern Night, over whatever page is open, and what the phone tells of it to whoever asked. */
export function MidnightSlot() {
  const { data } = useQuery({ ...festivalQuery, throwOnError: false })
  return data ? <Watch key={data.opensAt} festival={data} /> : null
}

function Watch({ festival }: { festival: Festival }) {
  const { pathname, search } = useLocation()
  const gtin = useMatch('/p/:gtin')?.params.gtin
  const soon = useReached(festival.opensAt - aheadMs)
  const past = useReached(festival.opensAt + afterMs)
  const dialog = useTopDialog()
  const wanted = useNotify((notify) => notify.wanted)
  const near = soon && !past
  if (!near && !wanted) return null
  const sheet = dialog && !('midnight' in (dialog as HTMLElement).dataset) ? dialog : null
  const night = (
    <Suspense>
      <NightEverywhere
        festival={festival}
        near={near}
        gtin={gtin}
        quiet={sheet !== null || isQuietPlace(pathname, search)}
      />
    </Suspense>
  )
  // Under an open sheet nothing is seen: the pill goes into it.
  return sheet ? createPortal(night, sheet) : night
}

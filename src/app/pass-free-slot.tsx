import { lazy, Suspense } from 'react'
import { useLocation, useNavigate, useSearchParams } from 'react-router'
import { paths } from '#domain/paths.ts'
import { withWords } from './with-words.ts'

const PassFreeSheet = lazy(
  withWords(
    async () => ({ default: (await import('#features/cashier/pass-free-sheet.tsx')).PassFreeSheet }),
    'cashier',
  ),
)

/** The setting for paying without a PIN slides over Me while the address names it. */
export function PassFreeSlot() {
  const { pathname } = useLocation()
  const [search] = useSearchParams()
  const navigate = useNavigate()
  if (pathname !== paths.me() || search.get('set') !== 'pass-free') return null
  return (
    <Suspense>
      <PassFreeSheet onClose={() => void navigate(paths.me(), { replace: true })} />
    </Suspense>
  )
}

import { lazy, Suspense, useEffect } from 'react'
import { useSearchParams } from 'react-router'
import { closeStage, openStage, useStageDrawer } from '#stores/stage-store.ts'
import { withWords } from './with-words.ts'

const StageDrawer = lazy(
  withWords(async () => ({ default: (await import('#features/stage/stage-drawer.tsx')).StageDrawer }), 'stage'),
)

/** The Stage's drawer, fetched when it is first opened: by holding the lantern, from Me, or by `?stage` in the address. */
export function StageSlot() {
  const open = useStageDrawer((drawer) => drawer.open)
  const [search, setSearch] = useSearchParams()
  const asked = search.has('stage')
  useEffect(() => {
    if (!asked) return
    openStage()
    setSearch(
      (kept) => {
        kept.delete('stage')
        return kept
      },
      { replace: true },
    )
  }, [asked, setSearch])
  if (!open) return null
  return (
    <Suspense>
      <StageDrawer onClose={closeStage} />
    </Suspense>
  )
}

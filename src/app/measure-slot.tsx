import { lazy, Suspense } from 'react'
import { useMeasuring } from '#stores/measuring-store.ts'
import { withWords } from './with-words.ts'

const MeasureStrip = lazy(
  withWords(async () => ({ default: (await import('#features/compare/measure-strip.tsx')).MeasureStrip }), 'compare'),
)

/** What counts taps and keys, over whatever page is open; there only while somebody measures. */
export function MeasureSlot() {
  const measuring = useMeasuring(({ course }) => course !== null)
  if (!measuring) return null
  return (
    <Suspense>
      <MeasureStrip />
    </Suspense>
  )
}

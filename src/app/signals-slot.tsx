import { lazy, Suspense, useEffect } from 'react'
import { useNavigate } from 'react-router'
import { onNotePressed } from '#platform/notifications.ts'
import { useUnderWay } from './progress-line.tsx'
import { withWords } from './with-words.ts'

const ProgressSignals = lazy(
  withWords(
    async () => ({ default: (await import('#features/tracking/progress-signals.tsx')).ProgressSignals }),
    'tracking',
    'underWay',
  ),
)

/** The tab's title, its icon and the phone's notifications, fetched when there is something to tell; where a pressed notification leads. */
export function SignalsSlot() {
  const navigate = useNavigate()
  useEffect(() => onNotePressed((path) => void navigate(path)), [navigate])
  return useUnderWay() ? (
    <Suspense>
      <ProgressSignals />
    </Suspense>
  ) : null
}

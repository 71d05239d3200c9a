import { useEffect, useState } from 'react'
import { useLocation } from 'react-router'
import { progressOf, phases } from '#domain/parcel-progress.ts'
import { type Telling, underWay } from '#domain/parcel-telling.ts'
import { paths } from '#domain/paths.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { onEpochMoved } from '#platform/epoch.ts'
import { keepAwake } from '#platform/keep-awake.ts'
import { phoneNotifications } from '#platform/notifications.ts'
import { showIconBadge } from '#platform/page-icon.ts'
import { leadTitle } from '#platform/page-title.ts'
import { useNow } from '#platform/use-now.ts'
import { useParcelsUnderWay } from '#queries/under-way-query.ts'
import { useNotify } from '#stores/notify-store.ts'
import { createNoticeTeller } from './notice-teller.ts'
import { useNoticeWords } from './notice-words.ts'
import { useTellingWords } from './telling-words.ts'

/** What goes beyond the page while something is under way: the tab's title and icon, the phone's notifications, a screen that stays on. */
export function ProgressSignals() {
  const { t } = useMessages()
  const { pathname } = useLocation()
  const parcels = useParcelsUnderWay()
  const now = useNow(1000)
  const words = useTellingWords()
  const [first] = underWay(parcels, now)
  const { figure, says } = first ? words(first.parcel, first.telling, now) : {}
  const progress = figure ?? says
  const text = first && iconText(first.telling)
  const done = first && progressOf(first.parcel, now)
  // In sixteenths, so that the icon is drawn anew no more often than somebody could see it.
  const part = done ? Math.round(16 * ((done.phase ? phases.indexOf(done.phase) + done.part : 4) / 4)) / 16 : 0

  useEffect(() => {
    leadTitle(progress === undefined ? null : (page) => t('underWay.title', { progress, page }))
    return () => leadTitle(null)
  }, [progress, t])
  useEffect(() => showIconBadge(text === undefined ? null : { text, part }), [text, part])
  useEffect(() => () => showIconBadge(null), [])

  const watched = parcels.some(({ orderId }) => pathname === paths.order(orderId))
  useEffect(() => (watched ? keepAwake(() => {}) : undefined), [watched])
  useNotices(parcels)
  return null
}

/** Two letters are all an icon has room for. */
function iconText(telling: Telling): string {
  switch (telling.is) {
    case 'asks':
    case 'address':
    case 'unreachable':
      return '?'
    case 'comes':
    case 'late':
    case 'noRider':
      return String(telling.minutes)
    default:
      return ''
  }
}

function useNotices(parcels: ReturnType<typeof useParcelsUnderWay>): void {
  const say = useNoticeWords()
  const [teller] = useState(() =>
    createNoticeTeller(
      phoneNotifications,
      () => useNotify.getState().wanted,
      (orderId) => document.visibilityState === 'visible' && location.pathname.endsWith(paths.order(orderId)),
    ),
  )
  useEffect(() => onEpochMoved(teller.forget), [teller])
  useEffect(() => teller.hear(parcels, say), [teller, parcels, say])
}

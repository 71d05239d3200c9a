import { useCallback } from 'react'
import type { Parcel } from '#contract/parcel.ts'
import type { Instant } from '#contract/time.ts'
import type { Telling } from '#domain/parcel-telling.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { doing } from './phase-words.ts'

/** One line about a parcel: a figure where there is one to say, and words. */
export interface TellingWords {
  figure?: string
  says: string
}

/** How what there is to tell of a parcel is said. */
export function useTellingWords(): (parcel: Parcel, telling: Telling, now: Instant) => TellingWords {
  const { t, formats } = useMessages()
  return useCallback(
    (parcel, telling, now) => {
      const minutes = (count: number): string =>
        count === 0 ? t('underWay.anyMoment') : t('underWay.minutes', { count })
      switch (telling.is) {
        case 'asks':
          return { says: t('underWay.asks') }
        case 'unreachable':
          return { says: t('underWay.unreachable') }
        case 'address':
          return { says: t('underWay.address') }
        case 'atDoor':
          return { says: t('underWay.atDoor') }
        case 'goesBack':
          return { says: t('underWay.goesBack') }
        case 'noRider':
          return { figure: minutes(telling.minutes), says: t('underWay.noRider') }
        case 'quiet':
          return { says: t('underWay.quiet', { time: formats.time(telling.since) }) }
        case 'late':
          return { figure: minutes(telling.minutes), says: t('underWay.late', { count: telling.by }) }
        case 'planned': {
          const { from, to } = parcel.window
          return { figure: formats.timeRange(from, to), says: formats.day(from, now) }
        }
        case 'comes':
          return { figure: minutes(telling.minutes), says: t(doing[telling.phase]) }
      }
    },
    [t, formats],
  )
}

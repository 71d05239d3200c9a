import { useQuery } from '@tanstack/react-query'
import type { Parcel } from '#contract/parcel.ts'
import type { Instant } from '#contract/time.ts'
import { riderAt } from '#domain/ride.ts'
import { whereIs } from '#domain/where-is.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { useNow } from '#platform/use-now.ts'
import { districtQuery } from '#queries/district-query.ts'
import type { RowWords } from './way-words.ts'

export interface Here extends RowWords {
  /** When they were there: now, or when last seen. */
  at: Instant
}

/** Where the rider is in words: the street, and how far from the door; when last seen, if nothing was heard since. */
export function useHere(parcel: Parcel): Here | undefined {
  const { t, formats } = useMessages()
  const now = useNow(1000)
  const riding = parcel.leg !== undefined && parcel.by === 'rider'
  const { data: district } = useQuery({ ...districtQuery, enabled: riding })
  const fix = parcel.leg && riderAt(parcel.leg, parcel.quiet?.since ?? now)
  if (!riding || !fix) return undefined
  const where = district && whereIs(district, fix)
  const road = where?.street.names && formats.names(where.street.names)
  const water = where?.by === 'canal' || where?.by === 'river' ? where.by : undefined
  const distance = formats.distance(fix.metresLeft)
  return {
    at: parcel.quiet?.since ?? now,
    title: !road ? t('delivery.onItsWay') : water ? t(`delivery.here.${water}`, { road }) : road,
    note: parcel.quiet
      ? t('delivery.lastSeen', { distance, ago: formats.duration(Math.max(0, now - parcel.quiet.since)) })
      : t('tracking.riderAway', { distance }),
  }
}

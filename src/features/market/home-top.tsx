import { useQuery } from '@tanstack/react-query'
import { ChevronDown } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import type { Window } from '#contract/time.ts'
import type { PromiseReason } from '#domain/promise-reason.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { meQuery } from '#queries/me-query.ts'
import { Icon } from '#ui/icon.tsx'
import { pictureUrl } from '#ui/picture-url.ts'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import styles from './home-top.module.css'

const AddressSheet = lazy(async () => ({ default: (await import('./address-sheet.tsx')).AddressSheet }))

/** The promise is the giant of home; under it, to whose door. */
export function HomeTop({
  minutes,
  nextDay,
  longer,
}: {
  minutes: number
  nextDay?: Window | undefined
  /** Why it is more than half an hour. */
  longer?: PromiseReason | undefined
}) {
  const { t, formats } = useMessages()
  const { data: me } = useQuery({ ...meQuery, throwOnError: false })
  const hourOf = (at: number): string => formats.number(Number(formats.time(at).slice(0, 2)))
  const [choosing, setChoosing] = useState(false)
  const address = me?.addresses.find(({ id }) => id === me.addressId)
  // The van's windows begin and end on the hour.
  const hours = nextDay ? `${hourOf(nextDay.from)}–${hourOf(nextDay.to)}` : ''
  const street = address ? formats.names(address.street) : ''
  return (
    <header className={styles.top}>
      <h1 className={styles.promise} data-next-day={nextDay && ''}>
        <VisuallyHidden>
          {nextDay
            ? t('market.headingNextDay', { address: street, when: `${t('market.nextDay')} ${hours}` })
            : t('market.heading', { minutes, address: street })}
        </VisuallyHidden>
        <b aria-hidden="true" data-long={nextDay && ''}>
          {nextDay ? hours : minutes}
        </b>
        <em aria-hidden="true">{nextDay ? t('market.nextDay') : t('market.minutesTo')}</em>
      </h1>
      <div className={styles.ride} aria-hidden="true">
        <svg viewBox="0 0 28 36">
          <path d="M10 8h12M2 18h18M12 28h10" />
        </svg>
        <img src={pictureUrl(nextDay ? '1f69a' : '1f6f5')} width="256" height="256" alt="" />
      </div>
      <button
        type="button"
        className={styles.address}
        aria-label={t('market.changeAddress', { address: street })}
        disabled={!me}
        onClick={() => setChoosing(true)}
      >
        <span>{street}</span>
        <Icon of={ChevronDown} size={20} />
      </button>
      {longer && <p className={styles.longer}>{t(`market.longer.${longer}`)}</p>}
      {choosing && me && (
        <Suspense>
          <AddressSheet me={me} onClose={() => setChoosing(false)} />
        </Suspense>
      )}
    </header>
  )
}

import { useQuery } from '@tanstack/react-query'
import { ChevronDown } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useMessages } from '#messages/messages-context.tsx'
import { meQuery } from '#queries/me-query.ts'
import { Icon } from '#ui/icon.tsx'
import { pictureUrl } from '#ui/picture-url.ts'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import styles from './home-top.module.css'

const AddressSheet = lazy(async () => ({ default: (await import('./address-sheet.tsx')).AddressSheet }))

/** The promise is the giant of home; under it, to whose door. */
export function HomeTop({ minutes }: { minutes: number }) {
  const { t, formats } = useMessages()
  const { data: me } = useQuery({ ...meQuery, throwOnError: false })
  const [choosing, setChoosing] = useState(false)
  const address = me?.addresses.find(({ id }) => id === me.addressId)
  const street = address ? formats.names(address.street) : ''
  return (
    <header className={styles.top}>
      <h1 className={styles.promise}>
        <VisuallyHidden>{t('market.heading', { minutes, address: street })}</VisuallyHidden>
        <b aria-hidden="true">{minutes}</b>
        <em aria-hidden="true">{t('market.minutesTo')}</em>
      </h1>
      <div className={styles.ride} aria-hidden="true">
        <svg viewBox="0 0 28 36">
          <path d="M10 8h12M2 18h18M12 28h10" />
        </svg>
        <img src={pictureUrl('1f6f5')} width="256" height="256" alt="" />
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
      {choosing && me && (
        <Suspense>
          <AddressSheet me={me} onClose={() => setChoosing(false)} />
        </Suspense>
      )}
    </header>
  )
}

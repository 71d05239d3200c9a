import { useQuery } from '@tanstack/react-query'
import { ArrowLeft, Plus } from 'lucide-react'
import { useState } from 'react'
import { Link } from 'react-router'
import { paths } from '#domain/paths.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { usePageTitle } from '#platform/page-title.ts'
import { checkoutQuery } from '#queries/checkout-query.ts'
import { meQuery, useChooseAddress } from '#queries/me-query.ts'
import { streetsQuery } from '#queries/streets-query.ts'
import { showToast } from '#stores/toasts-store.ts'
import { BottomBar } from '#ui/bottom-bar.tsx'
import { Button } from '#ui/button.tsx'
import { PickList, PickRow } from '#ui/pick-list.tsx'
import { RoundButton, RoundLink } from '#ui/round-button.tsx'
import { Screen } from '#ui/screen.tsx'
import { Skeleton } from '#ui/state-panel.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import styles from './address-page.module.css'
import { labelWords, minutesNow } from './address-words.ts'
import { RadiusMap } from './radius-map.tsx'
import { Reach } from './reach.tsx'
import { useGoBack } from './use-go-back.ts'

/** The address book over the rider's reach: look at one, then have things brought there, in half an hour or the next day. */
export function AddressPage() {
  const { t, whyNot, formats } = useMessages()
  usePageTitle(t('shell.pageTitle', { page: t('address.title') }))
  const { data: me } = useQuery(meQuery)
  const { data: reach } = useQuery(streetsQuery)
  const { data: checkout } = useQuery({ ...checkoutQuery, throwOnError: false })
  const { mutateAsync, isPending } = useChooseAddress()
  const [lookedAt, setLookedAt] = useState<string>()
  const back = useGoBack(paths.basket())
  const chosen = me?.addresses.find(({ id }) => id === (lookedAt ?? me.addressId)) ?? me?.addresses[0]
  const minutes = minutesNow(checkout?.promise)
  const nextDay = checkout?.slots.find(({ kind, state }) => kind === 'nextDay' && state === 'open')?.window

  if (!me || !reach || !chosen) {
    return (
      <Screen>
        <Skeleton label={t('shell.loading')} />
      </Screen>
    )
  }
  const choose = async (): Promise<void> => {
    try {
      await mutateAsync(chosen.id)
      back()
    } catch (error) {
      showToast({ text: whyNot(error, t('address.unsure')), tone: 'alert' })
    }
  }
  return (
    <Screen className={styles.screen}>
      <div className={styles.top}>
        <RoundButton label={t('shell.back')} icon={ArrowLeft} tone="paper" onClick={back} />
        <RoundLink
          label={t('address.add')}
          icon={Plus}
          tone="paper"
          render={(link) => <Link to={paths.newAddress()} {...link} data-act="addAddress" />}
        />
      </div>
      <div className={styles.map}>
        <RadiusMap
          storeAt={reach.storeAt}
          limitMetres={reach.limitMetres}
          storeName={checkout ? formats.names(checkout.store.names) : ''}
          addresses={me.addresses}
          chosen={chosen}
        />
      </div>
      <section className={styles.panel}>
        <h1 tabIndex={-1}>
          <VisuallyHidden>{t('address.title')}</VisuallyHidden>
        </h1>
        <Reach
          address={chosen}
          limitMetres={reach.limitMetres}
          minutes={minutes}
          onRemoved={() => setLookedAt(undefined)}
        />
        <PickList label={t('address.list')} className={styles.list}>
          {me.addresses.map((one) => (
            <PickRow
              key={one.id}
              name="address"
              title={t('address.named', { label: t(labelWords[one.label]), street: formats.names(one.house) })}
              fact={t('address.away', { unit: one.unit, distance: formats.distance(one.distanceMetres) })}
              end={one.inRange ? t('address.minutes', { minutes }) : t('address.tomorrow')}
              chosen={one.id === chosen.id}
              onChoose={() => setLookedAt(one.id)}
              data-act="lookAtAddress"
            />
          ))}
        </PickList>
      </section>
      <BottomBar>
        <Button kind="primary" block busy={isPending} onClick={() => void choose()} data-act="chooseAddress">
          {isPending
            ? t('address.choosing')
            : chosen.inRange || !nextDay
              ? t('address.bringHere')
              : t('address.bringTomorrow', { from: hour(nextDay.from), to: hour(nextDay.to) })}
        </Button>
      </BottomBar>
    </Screen>
  )

  /** The van's windows begin and end on the hour: 9, not 09:00. */
  function hour(at: number): string {
    const [hours = '', minutes] = formats.time(at).split(':')
    return minutes === '00' ? String(Number(hours)) : `${hours}:${minutes}`
  }
}

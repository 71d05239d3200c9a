import { useQuery } from '@tanstack/react-query'
import { ArrowLeft } from 'lucide-react'
import { useParams } from 'react-router'
import { paths } from '#domain/paths.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { usePageTitle } from '#platform/page-title.ts'
import { meQuery } from '#queries/me-query.ts'
import { streetsQuery } from '#queries/streets-query.ts'
import { RoundButton } from '#ui/round-button.tsx'
import { Screen } from '#ui/screen.tsx'
import { Skeleton, StatePanel } from '#ui/state-panel.tsx'
import { TopBar } from '#ui/top-bar.tsx'
import { AddressForm } from './address-form.tsx'
import { useGoBack } from './use-go-back.ts'

/** A new address, or one of the book to change. */
export function AddressFormPage() {
  const { t } = useMessages()
  const { addressId = 'new' } = useParams()
  const isNew = addressId === 'new'
  const title = t(isNew ? 'address.newTitle' : 'address.editTitle')
  usePageTitle(t('shell.pageTitle', { page: title }))
  const { data: me } = useQuery(meQuery)
  const { data: streets } = useQuery(streetsQuery)
  const back = useGoBack(paths.addresses())
  const address = me?.addresses.find(({ id }) => id === addressId)
  return (
    <Screen>
      <TopBar title={title} start={<RoundButton label={t('shell.back')} icon={ArrowLeft} onClick={back} />} />
      {!me || !streets ? (
        <Skeleton label={t('shell.loading')} />
      ) : isNew || address ? (
        <AddressForm key={addressId} id={addressId} address={address} streets={streets} onSaved={back} />
      ) : (
        <StatePanel kind="empty" level={2} title={t('address.gone')} />
      )}
    </Screen>
  )
}

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { MapPin } from 'lucide-react'
import { useState } from 'react'
import type { Order } from '#contract/order.ts'
import type { Parcel } from '#contract/parcel.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { meQuery } from '#queries/me-query.ts'
import { orderQuery } from '#queries/order-query.ts'
import { useChangeAddress } from '#queries/parcel-query.ts'
import { showToast } from '#stores/toasts-store.ts'
import { AddressSheet } from '#ui/address-sheet.tsx'
import { RowFact, RowLink } from '#ui/row-fact.tsx'
import styles from './talk.module.css'

/** Where it comes, and another door while that can still be: the rule is said before anybody chooses. */
export function AddressRow({ parcel, order }: { parcel: Parcel; order: Order }) {
  const { t, formats } = useMessages()
  const [open, setOpen] = useState(false)
  const door = formats.names(order.address.door)
  if (!parcel.can.address)
    return (
      <RowFact icon={MapPin} note={door}>
        <b>{t('talk.bringTo')}</b>
      </RowFact>
    )
  return (
    <>
      <RowLink
        icon={MapPin}
        note={door}
        end={<span className={styles.change}>{t('talk.change')}</span>}
        render={(link) => <button type="button" {...link} data-act="change-address" onClick={() => setOpen(true)} />}
      >
        <b>{t('talk.bringTo')}</b>
      </RowLink>
      {open && <OtherDoor parcel={parcel} order={order} onClose={() => setOpen(false)} />}
    </>
  )
}

/** The doors it may still come to instead; the rule stands under them. */
export function OtherDoor({ parcel, order, onClose }: { parcel: Parcel; order: Order; onClose: () => void }) {
  const { t, formats, whyNot } = useMessages()
  const client = useQueryClient()
  const { data: me } = useQuery(meQuery)
  const { mutateAsync } = useChangeAddress(parcel.orderId)
  const riding = parcel.leg !== undefined
  // The sheet is gone by the time the answer comes: what is to be said then does not hang on it.
  const choose = (addressId: string): void =>
    void mutateAsync(addressId).then(
      () => {
        void client.invalidateQueries(orderQuery(parcel.orderId))
        const house = me?.addresses.find(({ id }) => id === addressId)?.house
        if (house) showToast({ text: t('talk.addressChanged', { house: formats.names(house) }) })
      },
      (error: unknown) => showToast({ text: whyNot(error, t('talk.addressUnsure')), tone: 'alert' }),
    )
  return (
    <AddressSheet
      title={t('talk.changeTitle')}
      labels={{ close: t('shell.close'), waiting: t('shell.loading') }}
      addresses={me?.addresses.map(({ id, door, distanceMetres, beyondMetres }) => ({
        id,
        name: formats.names(door),
        fact:
          beyondMetres === undefined
            ? formats.distance(distanceMetres)
            : t('talk.addressFar', { distance: formats.metres(beyondMetres) }),
      }))}
      chosenId={order.address.id}
      onChoose={choose}
      onClose={onClose}
      act="choose-other-door"
      foot={<p className={styles.about}>{t(riding ? 'talk.addressRiding' : 'talk.addressFree')}</p>}
    />
  )
}

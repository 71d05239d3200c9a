import { Link } from 'react-router'
import type { Me } from '#contract/identity.ts'
import { paths } from '#domain/paths.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { useChooseAddress } from '#queries/me-query.ts'
import { showToast } from '#stores/toasts-store.ts'
import { AddressSheet as Sheet } from '#ui/address-sheet.tsx'
import { ButtonLink } from '#ui/button.tsx'

/** Where things are brought, by street as home shows it. */
export function AddressSheet({ me, onClose }: { me: Me; onClose: () => void }) {
  const { t, whyNot, formats } = useMessages()
  const { mutateAsync } = useChooseAddress()
  const say = (error: unknown): void => showToast({ text: whyNot(error, t('shell.weakTitle')), tone: 'alert' })
  return (
    <Sheet
      title={t('market.chooseAddress')}
      labels={{ close: t('shell.close'), waiting: t('shell.loading') }}
      addresses={me.addresses.map(({ id, street, distanceMetres, inRange }) => ({
        id,
        name: formats.names(street),
        fact: t(inRange ? 'market.addressNear' : 'market.addressFar', { distance: formats.distance(distanceMetres) }),
      }))}
      chosenId={me.addressId}
      onChoose={(id) => void mutateAsync(id).catch(say)}
      onClose={onClose}
      act="chooseAddress"
      foot={
        <ButtonLink kind="text" render={(link) => <Link to={paths.addresses()} {...link} data-act="openAddresses" />}>
          {t('market.addressBook')}
        </ButtonLink>
      }
    />
  )
}

import { useQuery } from '@tanstack/react-query'
import { useMessages } from '#messages/messages-context.tsx'
import { meQuery, useChooseAddress } from '#queries/me-query.ts'
import { showToast } from '#stores/toasts-store.ts'
import { AddressSheet as Sheet } from '#ui/address-sheet.tsx'

/** Where this basket is brought, to the door as the receipt shows it. */
export function AddressSheet({ chosenId, onClose }: { chosenId: string; onClose: () => void }) {
  const { t, whyNot, formats } = useMessages()
  const { data: me } = useQuery(meQuery)
  const { mutateAsync } = useChooseAddress()
  const say = (error: unknown): void => showToast({ text: whyNot(error, t('shell.weakTitle')), tone: 'alert' })
  return (
    <Sheet
      title={t('market.chooseAddress')}
      labels={{ close: t('shell.close'), waiting: t('shell.loading') }}
      addresses={me?.addresses.map(({ id, door, distanceMetres, inRange }) => ({
        id,
        name: formats.names(door),
        fact: t(inRange ? 'market.addressNear' : 'market.addressFar', { distance: formats.distance(distanceMetres) }),
        tooFar: !inRange,
      }))}
      chosenId={chosenId}
      onChoose={(id) => void mutateAsync(id).catch(say)}
      onClose={onClose}
      act="chooseAddress"
    />
  )
}

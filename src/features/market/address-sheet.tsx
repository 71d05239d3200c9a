import { Check, MapPin, X } from 'lucide-react'
import type { Me } from '#contract/identity.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { Refused } from '#platform/failure.ts'
import { useChooseAddress } from '#queries/me-query.ts'
import { showToast } from '#stores/toasts-store.ts'
import { Icon } from '#ui/icon.tsx'
import { RoundButton } from '#ui/round-button.tsx'
import { Sheet, SheetBody, SheetHeader } from '#ui/sheet.tsx'
import styles from './address-sheet.module.css'

/** Where things are brought: one press chooses. An address out of the rider's reach says so and cannot be chosen. */
export function AddressSheet({ me, onClose }: { me: Me; onClose: () => void }) {
  const { t, words, formats } = useMessages()
  const { mutateAsync } = useChooseAddress()
  const choose = async (addressId: string): Promise<void> => {
    onClose()
    if (addressId === me.addressId) return
    try {
      await mutateAsync(addressId)
    } catch (error) {
      const text =
        error instanceof Refused ? words('refusals', error.refusal.code, error.refusal) : t('shell.weakTitle')
      showToast({ text, tone: 'alert' })
    }
  }
  return (
    <Sheet open onClose={onClose} label={t('market.chooseAddress')} look="step">
      <SheetHeader
        start={<RoundButton label={t('shell.close')} icon={X} onClick={onClose} />}
        title={t('market.chooseAddress')}
      />
      <SheetBody className={styles.body}>
        <ul>
          {me.addresses.map(({ id, street, distanceMetres, inRange }) => (
            <li key={id}>
              <button
                type="button"
                className={styles.row}
                aria-pressed={id === me.addressId}
                disabled={!inRange}
                data-act="chooseAddress"
                onClick={() => void choose(id)}
              >
                <Icon of={MapPin} />
                <span>
                  <b>{formats.names(street)}</b>
                  <small>
                    {t(inRange ? 'market.addressNear' : 'market.addressFar', {
                      distance: formats.distance(distanceMetres),
                    })}
                  </small>
                </span>
                {id === me.addressId && <Icon of={Check} />}
              </button>
            </li>
          ))}
        </ul>
      </SheetBody>
    </Sheet>
  )
}

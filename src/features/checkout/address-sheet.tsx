import { useQuery } from '@tanstack/react-query'
import { Check, MapPin, X } from 'lucide-react'
import type { Address } from '#contract/identity.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { Refused } from '#platform/failure.ts'
import { meQuery, useChooseAddress } from '#queries/me-query.ts'
import { showToast } from '#stores/toasts-store.ts'
import { Icon } from '#ui/icon.tsx'
import { RoundButton } from '#ui/round-button.tsx'
import { Sheet, SheetBody, SheetHeader } from '#ui/sheet.tsx'
import { Skeleton } from '#ui/state-panel.tsx'
import styles from './address-sheet.module.css'

/** Where it is brought: one press chooses. What is too far to ride says how far, and cannot be chosen. */
export function AddressSheet({ chosen, onClose }: { chosen: Address; onClose: () => void }) {
  const { t, words, formats } = useMessages()
  const { data: me } = useQuery(meQuery)
  const { mutateAsync } = useChooseAddress()
  const choose = async ({ id, distanceMetres }: Address): Promise<void> => {
    onClose()
    if (id === chosen.id) return
    try {
      await mutateAsync(id)
    } catch (error) {
      const refusal = error instanceof Refused ? error.refusal : null
      const text = !refusal
        ? t('shell.weakTitle')
        : refusal.code === 'addressOutOfRange'
          ? t('checkout.saidFar', { distance: formats.distance(distanceMetres) })
          : words('refusals', refusal.code, refusal)
      showToast({ text, tone: 'alert' })
    }
  }
  return (
    <Sheet open onClose={onClose} label={t('checkout.addressTitle')} look="step">
      <SheetHeader
        start={<RoundButton label={t('shell.close')} icon={X} onClick={onClose} />}
        title={t('checkout.addressTitle')}
      />
      <SheetBody className={styles.body}>
        {!me && <Skeleton label={t('shell.loading')} />}
        <ul>
          {me?.addresses.map((address) => {
            const distance = formats.distance(address.distanceMetres)
            return (
              <li key={address.id}>
                <button
                  type="button"
                  className={styles.row}
                  disabled={!address.inRange}
                  aria-pressed={address.id === chosen.id}
                  data-act="chooseAddress"
                  onClick={() => void choose(address)}
                >
                  <Icon of={MapPin} />
                  <span>
                    <b>{formats.names(address.door)}</b>
                    <small data-far={address.inRange ? undefined : ''}>
                      {address.inRange
                        ? t('checkout.addressNear', { distance })
                        : t('checkout.addressFar', { distance })}
                    </small>
                  </span>
                  {address.id === chosen.id && <Icon of={Check} />}
                </button>
              </li>
            )
          })}
        </ul>
      </SheetBody>
    </Sheet>
  )
}

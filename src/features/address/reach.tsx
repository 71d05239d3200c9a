import { CircleCheck, CircleX } from 'lucide-react'
import { Link } from 'react-router'
import type { Address } from '#contract/identity.ts'
import { paths } from '#domain/paths.ts'
import { Message, useMessages } from '#messages/messages-context.tsx'
import { useRemoveAddress, useRestoreAddress } from '#queries/me-query.ts'
import { showToast } from '#stores/toasts-store.ts'
import { Button, ButtonLink } from '#ui/button.tsx'
import { Figure } from '#ui/figure.tsx'
import { Icon } from '#ui/icon.tsx'
import styles from './address-page.module.css'

/** How far an address is, as the screen's giant; by how much that is too far; and what can be done about the address. */
export function Reach({
  address,
  limitMetres,
  minutes,
  onRemoved,
}: {
  address: Address
  limitMetres: number
  /** How long a rider takes now. */
  minutes: number
  onRemoved: () => void
}) {
  const { t, formats } = useMessages()
  const { door, distanceMetres, beyondMetres, recipientNames, phone, id } = address
  const where = formats.names(door)
  const recipient = formats.names(recipientNames)
  return (
    <>
      <p className={styles.big}>
        <Figure className={styles.giant}>{formats.number(Math.round(distanceMetres / 100) / 10)}</Figure>
        <em>{t('address.unit')}</em>
        <span data-far={beyondMetres === undefined ? undefined : ''}>
          <Icon of={beyondMetres === undefined ? CircleCheck : CircleX} />
          {beyondMetres === undefined
            ? t('address.within')
            : t('address.beyond', { distance: formats.metres(beyondMetres) })}
        </span>
      </p>
      <p className={styles.words}>
        {beyondMetres === undefined ? (
          <Message id="address.near" values={{ address: where, recipient, phone, minutes }} />
        ) : (
          <Message id="address.far" values={{ address: where, limit: formats.limit(limitMetres) }} />
        )}
      </p>
      <div className={styles.ways}>
        <ButtonLink
          kind="text"
          render={(link) => (
            <Link
              to={paths.address(id)}
              {...link}
              aria-label={t('address.editOf', { address: where })}
              data-act="editAddress"
            />
          )}
        >
          {t('address.edit')}
        </ButtonLink>
        <Remove address={address} onRemoved={onRemoved} />
      </div>
    </>
  )
}

function Remove({ address: { id, door }, onRemoved }: { address: Address; onRemoved: () => void }) {
  const { t, whyNot, formats } = useMessages()
  const remove = useRemoveAddress()
  const restore = useRestoreAddress()
  const where = formats.names(door)
  const say = (error: unknown): void => showToast({ text: whyNot(error, t('address.unsure')), tone: 'alert' })
  const takeOut = async (): Promise<void> => {
    try {
      await remove.mutateAsync(id)
      onRemoved()
      showToast({
        text: t('address.removed', { address: where }),
        action: { label: t('address.undo'), run: () => void restore.mutateAsync(id).catch(say) },
      })
    } catch (error) {
      say(error)
    }
  }
  return (
    <Button
      kind="text"
      busy={remove.isPending}
      aria-label={t('address.removeOf', { address: where })}
      onClick={() => void takeOut()}
      data-act="removeAddress"
    >
      {t('address.remove')}
    </Button>
  )
}

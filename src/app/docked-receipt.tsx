import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { BasketReceipt } from '#features/checkout/basket-receipt.tsx'
import { paths } from '#domain/paths.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { checkoutQuery } from '#queries/checkout-query.ts'
import { ButtonLink } from '#ui/button.tsx'
import { Price } from '#ui/price.tsx'
import styles from './docked-receipt.module.css'

/** The receipt as it builds, beside whatever page is open; paying goes through the basket's own page. */
export function DockedReceipt() {
  const { t } = useMessages()
  const { data: checkout } = useQuery({ ...checkoutQuery, throwOnError: false })
  if (!checkout || checkout.lines.length === 0) return null
  const { quote } = checkout
  return (
    <div className={styles.dock}>
      <BasketReceipt checkout={checkout} fixed />
      {quote && (
        <ButtonLink
          kind="primary"
          block
          render={(link) => <Link to={paths.basket()} {...link} data-act="openBasket" />}
        >
          {t('checkout.pay')} <Price money={quote.total} />
        </ButtonLink>
      )}
    </div>
  )
}

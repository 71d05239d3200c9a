import { useQuery } from '@tanstack/react-query'
import { Tag } from 'lucide-react'
import { Link } from 'react-router'
import { isDue, isHeld } from '#domain/held-deposits.ts'
import { paths } from '#domain/paths.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { depositsQuery } from '#queries/deposits-query.ts'
import { RowLink } from '#ui/row-fact.tsx'

/** What is held with a deposit, where there is or was anything. */
export function HeldRow() {
  const { t } = useMessages()
  const { data } = useQuery({ ...depositsQuery, throwOnError: false })
  if (!data || data.deposits.length === 0) return null
  const due = data.deposits.some(isDue)
  const count = data.deposits.filter(isHeld).length
  return (
    <RowLink
      icon={Tag}
      note={
        due ? t('account.depositsDue') : count > 0 ? t('account.depositsHeld', { count }) : t('account.depositsOver')
      }
      render={(link) => <Link to={paths.deposits()} {...link} data-act="openDeposits" />}
    >
      <b>{t('account.deposits')}</b>
    </RowLink>
  )
}

import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { Navigate, useRouteError } from 'react-router'
import { paths } from '#domain/paths.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { Refused, Unreachable } from '#platform/failure.ts'
import { usePageTitle } from '#platform/page-title.ts'
import { showToast } from '#stores/toasts-store.ts'
import { Button } from '#ui/button.tsx'
import { NotFoundPage } from './not-found-page.tsx'
import { PlainState } from './plain-state.tsx'
import { focusHeading } from './route-announcer.tsx'
import { useFreshStart } from './use-fresh-start.ts'

/** Instead of a page that cannot be shown; the tabs stay. What is worse than one page goes on to the root. */
export function PageError() {
  const error = useRouteError()
  const { words } = useMessages()
  const client = useQueryClient()
  useEffect(() => {
    focusHeading()
    // Coming here again asks again.
    return () => client.removeQueries({ predicate: (query) => query.state.status === 'error' })
  }, [client])
  if (error instanceof Refused && error.refusal.code === 'orderUnknown') return <NoSuchOrder />
  if (error instanceof Refused) return <NotFoundPage words={words('refusals', error.refusal.code, error.refusal)} />
  if (error instanceof Unreachable) return <WeakSignal />
  throw error
}

/** An order of a day that was turned back, or of nobody: the list says what there is. */
function NoSuchOrder() {
  const { words } = useMessages()
  const said = words('refusals', 'orderUnknown')
  useEffect(() => showToast({ text: said }), [said])
  return <Navigate to={paths.orders()} replace />
}

function WeakSignal() {
  const { t } = useMessages()
  const again = useFreshStart()
  usePageTitle(t('shell.pageTitle', { page: t('shell.weakTitle') }))
  return (
    <PlainState
      title={t('shell.weakTitle')}
      kind="broken"
      actions={
        <Button kind="primary" block onClick={again}>
          {t('shell.tryAgain')}
        </Button>
      }
    >
      {t('shell.weakBody')}
    </PlainState>
  )
}

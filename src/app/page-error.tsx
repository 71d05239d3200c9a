import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useRouteError } from 'react-router'
import { useMessages } from '#messages/messages-context.tsx'
import { Refused, Unreachable } from '#platform/failure.ts'
import { usePageTitle } from '#platform/page-title.ts'
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
  if (error instanceof Refused) return <NotFoundPage words={words('refusals', error.refusal.code, error.refusal)} />
  if (error instanceof Unreachable) return <WeakSignal />
  throw error
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

import { Link } from 'react-router'
import { paths } from '#domain/paths.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { usePageTitle } from '#platform/page-title.ts'
import { ButtonLink } from '#ui/button.tsx'
import { PlainState } from './plain-state.tsx'

/** An address that leads nowhere; `words` say which thing there is not, when the world said so. */
export function NotFoundPage({ words }: { words?: string }) {
  const { t } = useMessages()
  usePageTitle(t('shell.pageTitle', { page: t('shell.notFoundTitle') }))
  return (
    <PlainState
      title={t('shell.notFoundTitle')}
      kind="refused"
      actions={
        <ButtonLink kind="primary" block render={(link) => <Link to={paths.home()} {...link} />}>
          {t('shell.goToMarket')}
        </ButtonLink>
      }
    >
      {words ?? t('shell.notFoundBody')}
    </PlainState>
  )
}

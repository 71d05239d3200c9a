import { useRouteError } from 'react-router'
import { useMessages } from '#messages/messages-context.tsx'
import { basePath } from '#platform/base-path.ts'
import { WorldSilent } from '#platform/failure.ts'
import { usePageTitle } from '#platform/page-title.ts'
import { Button } from '#ui/button.tsx'
import { Frame } from '#ui/frame.tsx'
import { PlainState } from './plain-state.tsx'
import { WorldSilentScreen } from './world-silent.tsx'

/** Nothing of the shop can be shown: nobody answers for the world, or the page itself broke. */
export function RootError() {
  const error = useRouteError()
  return <Frame>{error instanceof WorldSilent ? <WorldSilentScreen /> : <CrashScreen />}</Frame>
}

function CrashScreen() {
  const { t } = useMessages()
  usePageTitle(t('shell.pageTitle', { page: t('shell.crashTitle') }))
  return (
    <PlainState
      title={t('shell.crashTitle')}
      kind="broken"
      actions={
        <>
          <Button kind="primary" block onClick={() => location.reload()}>
            {t('shell.openAgain')}
          </Button>
          {/* A whole new page, because this one is not to be trusted any more. */}
          <Button kind="text" onClick={() => location.assign(basePath)}>
            {t('shell.goToMarket')}
          </Button>
        </>
      }
    >
      {t('shell.crashBody')}
    </PlainState>
  )
}

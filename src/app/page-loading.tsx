import { useMessages } from '#messages/messages-context.tsx'
import { Screen } from '#ui/screen.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'

/** While the first page's chunk is on its way: paper without print. */
export function PageLoading() {
  const { t } = useMessages()
  return (
    <Screen>
      <VisuallyHidden>{t('shell.loading')}</VisuallyHidden>
    </Screen>
  )
}

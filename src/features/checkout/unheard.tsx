import { useMessages } from '#messages/messages-context.tsx'
import { Button } from '#ui/button.tsx'
import { pictureUrl } from '#ui/picture-url.ts'
import { StatePanel } from '#ui/state-panel.tsx'

/** The answer to Pay is lost. The one thing to do is to ask for the same order again. */
export function Unheard({ onAgain }: { onAgain: () => void }) {
  const { t } = useMessages()
  return (
    <StatePanel
      kind="broken"
      level={2}
      picture={<img src={pictureUrl('1f9fa', true)} width={160} height={160} alt="" />}
      title={t('checkout.unheardTitle')}
      actions={
        <Button kind="primary" block onClick={onAgain} data-act="askAgain">
          {t('checkout.askAgain')}
        </Button>
      }
    >
      {t('checkout.unheardBody')}
    </StatePanel>
  )
}

import type { Invitation } from '#contract/live.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { useAcceptInvitation } from '#queries/invitation-query.ts'
import { Button } from '#ui/button.tsx'
import { AlertLine } from '#ui/pin-hint.tsx'
import { ScreenFoot } from '#ui/screen.tsx'
import styles from './pavilion-page.module.css'

/** Before the door: what the evening is, and one thing to do. */
export function InvitationCard({ invitation: { startsAt, endsAt } }: { invitation: Invitation }) {
  const { t, formats, whyNot } = useMessages()
  const { mutate, isPending, error } = useAcceptInvitation()
  return (
    <>
      <div className={styles.card}>
        <h2>{t('pavilion.invited')}</h2>
        <p>
          {t('pavilion.invitation', {
            date: formats.weekday(startsAt),
            from: formats.time(startsAt),
            to: formats.time(endsAt),
          })}
        </p>
        <p>{t('pavilion.promise')}</p>
      </div>
      <ScreenFoot className={styles.foot}>
        {error && <AlertLine>{whyNot(error, t('pavilion.noAnswer'))}</AlertLine>}
        <Button kind="primary" block busy={isPending} data-act="acceptInvitation" onClick={() => mutate()}>
          {t(isPending ? 'pavilion.accepting' : 'pavilion.accept')}
        </Button>
      </ScreenFoot>
    </>
  )
}

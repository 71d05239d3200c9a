import type { FormEvent, ReactNode } from 'react'
import { useMessages } from '#messages/messages-context.tsx'
import { BottomBar } from '#ui/bottom-bar.tsx'
import { Button } from '#ui/button.tsx'
import { AlertLine } from '#ui/pin-hint.tsx'
import styles from './step-form.module.css'

interface StepFormProps {
  title: string
  /** How many fields need another look. */
  toMend: number
  /** What else went wrong. */
  said?: string | null | undefined
  busy?: boolean | undefined
  onSubmit: (event: FormEvent<HTMLFormElement>) => void
  children: ReactNode
}

/** One page's fields, and the one act at its foot. The browser's own balloons stay away: ours say it in words, and in place. */
export function StepForm({ title, toMend, said, busy = false, onSubmit, children }: StepFormProps) {
  const { t } = useMessages()
  return (
    <form className={styles.page} noValidate onSubmit={busy ? (event) => event.preventDefault() : onSubmit}>
      <div className={styles.fields}>
        <h2>{title}</h2>
        {children}
        {said && <AlertLine>{said}</AlertLine>}
      </div>
      <BottomBar>
        {toMend > 0 && (
          <p className={styles.mend} role="status">
            {t('steps.mend', { count: toMend })}
          </p>
        )}
        <Button kind="primary" block type="submit" busy={busy} data-act="continue">
          {busy ? t('steps.saving') : t('steps.continue')}
        </Button>
      </BottomBar>
    </form>
  )
}

import { useQuery } from '@tanstack/react-query'
import { Mail } from 'lucide-react'
import { emailProblem } from '#domain/contact-fields.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { meQuery } from '#queries/me-query.ts'
import { useFlags } from '#stores/flags-store.ts'
import { setDraft, useStepsDraft } from '#stores/steps-draft-store.ts'
import { TextField } from '#ui/field.tsx'
import { RowFact } from '#ui/row-fact.tsx'
import { Segmented } from '#ui/segmented.tsx'
import { FillTag } from './fill-tag.tsx'
import { StepForm } from './step-form.tsx'
import styles from './step-form.module.css'
import { useBuyer } from './use-buyer.ts'
import { useForm } from './use-form.ts'

const names = ['email'] as const

/** Who buys, and where the receipt goes. */
export function EmailStep({ onDone }: { onDone: () => void }) {
  const { t, words, formats } = useMessages()
  const { data: me } = useQuery(meQuery)
  const guests = useFlags(({ guest }) => guest === 'on')
  const buyer = useBuyer()
  const { email } = useStepsDraft()
  const wrong = (): string | null => {
    const problem = buyer === 'guest' ? emailProblem(email) : null
    return problem && words('steps', problem, { typed: email.trim() })
  }
  const form = useForm(names, wrong, () => email.trim() === '', onDone)
  const name = me ? formats.names(me.names) : ''
  return (
    <StepForm title={t('steps.email')} toMend={form.toMend} onSubmit={form.submit}>
      {guests && (
        <Segmented
          label={t('steps.whoBuys')}
          value={buyer}
          options={[
            { value: 'guest', label: t('steps.asGuest'), act: 'buyAsGuest' },
            { value: 'member', label: t('steps.signedIn', { name }), act: 'buyAsMember' },
          ]}
          onChange={(chosen) => setDraft({ buyer: chosen })}
        />
      )}
      {buyer === 'guest' && <FillTag />}
      {buyer === 'guest' ? (
        <TextField
          {...form.fieldOf('email')}
          label={t('steps.emailLabel')}
          hint={t('steps.emailHint')}
          value={email}
          onChange={(event) => setDraft({ email: event.currentTarget.value })}
          type="email"
          inputMode="email"
          autoComplete="email"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="next"
          maxLength={120}
          required
        />
      ) : (
        <RowFact icon={Mail} className={styles.signedIn}>
          {me && t('steps.signedInAs', { name, account: me.account })}
        </RowFact>
      )}
    </StepForm>
  )
}

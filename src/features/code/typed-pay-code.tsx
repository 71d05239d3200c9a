import { useState } from 'react'
import { useMessages } from '#messages/messages-context.tsx'
import { Button } from '#ui/button.tsx'
import { TextField } from '#ui/field.tsx'
import styles from './read-panel.module.css'

/** The digits, typed or pasted, in whatever groups. */
export function TypedPayCode({ wrong, onCode }: { wrong: boolean; onCode: (text: string) => void }) {
  const { t } = useMessages()
  const [text, setText] = useState('')
  const [sent, setSent] = useState('')
  return (
    <form
      className={styles.typed}
      onSubmit={(event) => {
        event.preventDefault()
        setSent(text)
        onCode(text)
      }}
    >
      <TextField
        label={t('counter.typed')}
        hint={t('counter.typedHint')}
        error={wrong && text === sent ? t('counter.notAPayCode') : undefined}
        value={text}
        inputMode="numeric"
        autoComplete="off"
        spellCheck={false}
        maxLength={40}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit" kind="quiet" block disabled={text.trim() === ''}>
        {t('counter.takeTyped')}
      </Button>
    </form>
  )
}

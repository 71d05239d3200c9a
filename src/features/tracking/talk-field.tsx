import { SendHorizontal } from 'lucide-react'
import { useState } from 'react'
import { lineLimit } from '#contract/talk.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { TextField } from '#ui/field.tsx'
import { RoundButton } from '#ui/round-button.tsx'
import styles from './talk.module.css'
import type { Line } from './use-line.ts'

const codeLimit = 12

/** A code is asked for by the press before. */
const focusField = (form: HTMLFormElement | null): void => form?.querySelector('input')?.focus()

/** Somebody's own words, or the code of their door. What is refused stays in the field, and nowhere else. */
export function TalkField({
  line,
  coding,
  name,
  onSent,
}: {
  line: Line
  coding: boolean
  name: string
  onSent: () => void
}) {
  const { t } = useMessages()
  const [text, setText] = useState('')
  const send = async (): Promise<void> => {
    if (text.trim() === '' || !(await line.send(coding ? { code: 'doorCode', text } : { text }))) return
    setText('')
    onSent()
  }
  return (
    <form
      ref={coding ? focusField : undefined}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <TextField
        label={t(coding ? 'talk.yourCode' : 'talk.yourWords')}
        value={text}
        maxLength={coding ? codeLimit : lineLimit}
        autoComplete="off"
        enterKeyHint="send"
        error={line.error}
        hint={coding ? t('talk.codeHint', { name }) : undefined}
        onChange={({ target }) => {
          setText(target.value)
          line.forget()
        }}
      />
      <RoundButton
        className={styles.send}
        tone="action"
        type="submit"
        icon={SendHorizontal}
        label={t('talk.send')}
        aria-disabled={text.trim() === '' || line.busy || undefined}
        data-act="say"
      />
    </form>
  )
}

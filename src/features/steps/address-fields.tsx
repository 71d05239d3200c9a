import type { ReactNode } from 'react'
import type { Streets } from '#contract/identity.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { setDraft, useStepsDraft, type DraftField } from '#stores/steps-draft-store.ts'
import { TextField } from '#ui/field.tsx'
import styles from './step-form.module.css'
import type { FormHand } from './use-form.ts'

export type AddressField = Exclude<DraftField, 'email'>

interface AddressFieldsProps {
  form: FormHand<AddressField>
  streets: Streets['streets']
  listId: string
  /** How far it is, once street and number are known. */
  house: ReactNode
}

/** Name, phone, street, door, postcode: each with the keyboard and the memory of the phone it belongs to. */
export function AddressFields({ form, streets, listId, house }: AddressFieldsProps) {
  const { t, formats, language } = useMessages()
  const draft = useStepsDraft()
  const all = streets.map(({ names }) => formats.names(names))
  const textOf = (name: AddressField) => ({
    ...form.fieldOf(name),
    value: draft[name],
    onChange: (event: { currentTarget: { value: string } }) => setDraft({ [name]: event.currentTarget.value }),
    required: true,
  })
  return (
    <>
      <TextField
        {...textOf('name')}
        label={t('steps.nameLabel')}
        autoComplete="name"
        autoCapitalize="words"
        enterKeyHint="next"
        maxLength={40}
      />
      <TextField
        {...textOf('phone')}
        label={t('steps.phoneLabel')}
        hint={t('steps.phoneHint')}
        type="tel"
        inputMode="tel"
        autoComplete="tel"
        enterKeyHint="next"
        maxLength={24}
      />
      <TextField
        {...textOf('line')}
        label={t('steps.lineLabel')}
        hint={house ?? t('steps.lineHint', { streets: all.join(language === 'zh' ? '、' : ', ') })}
        autoComplete="address-line1"
        list={listId}
        enterKeyHint="next"
        maxLength={80}
      />
      <datalist id={listId}>
        {all.map((name) => (
          <option key={name} value={`${name} `}>
            {name}
          </option>
        ))}
      </datalist>
      <div className={styles.two}>
        <TextField
          {...textOf('unit')}
          label={t('steps.unitLabel')}
          autoComplete="address-line2"
          enterKeyHint="next"
          maxLength={40}
        />
        <TextField
          {...textOf('postcode')}
          label={t('steps.postcodeLabel')}
          inputMode="numeric"
          autoComplete="postal-code"
          enterKeyHint="done"
          maxLength={8}
        />
      </div>
    </>
  )
}

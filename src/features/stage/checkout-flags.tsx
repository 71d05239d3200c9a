import { useMessages } from '#messages/messages-context.tsx'
import { flagChoices, flagNames, setFlags, useFlags } from '#stores/flags-store.ts'
import { SelectField } from '#ui/field.tsx'
import styles from './checkout-flags.module.css'

/** Which checkout this tab shows: as a link's address would choose it. */
export function CheckoutFlags() {
  const { t, words } = useMessages()
  const flags = useFlags()
  return (
    <div className={styles.flags}>
      {flagNames.map((name) => (
        <SelectField
          key={name}
          label={t(`stage.flag.${name}`)}
          value={flags[name]}
          options={flagChoices[name].map((value) => ({ value, label: words('stage', `flag.${name}.${value}`) }))}
          onChange={(event) => {
            const choice = flagChoices[name].find((one) => one === event.currentTarget.value)
            if (choice !== undefined) setFlags({ [name]: choice })
          }}
          data-act="set-flag"
        />
      ))}
    </div>
  )
}

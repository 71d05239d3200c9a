import { ChevronDown } from 'lucide-react'
import { useId, type InputHTMLAttributes, type ReactNode, type SelectHTMLAttributes } from 'react'
import { classNames } from './class-names.ts'
import styles from './field.module.css'
import { Icon } from './icon.tsx'

interface Look {
  label: ReactNode
  hint?: ReactNode
  /** Cause and way out; announced. */
  error?: ReactNode
  className?: string | undefined
}

export type TextFieldProps = Look &
  Omit<InputHTMLAttributes<HTMLInputElement>, 'className'> & {
    /** At the end of the box: a tick, the name of a card's scheme, a button for help. */
    end?: ReactNode
  }

export function TextField({ label, hint, error, end, className, ...input }: TextFieldProps) {
  const id = useId()
  return (
    <div className={classNames(styles.field, className)}>
      <label htmlFor={id}>{label}</label>
      <span className={styles.choice} data-end={end ? '' : undefined}>
        <input
          {...input}
          id={id}
          className={styles.box}
          aria-invalid={error ? true : undefined}
          aria-describedby={`${id}more`}
        />
        {end && <span className={styles.end}>{end}</span>}
      </span>
      <More id={`${id}more`} hint={hint} error={error} />
    </div>
  )
}

export type SelectFieldProps = Look &
  Omit<SelectHTMLAttributes<HTMLSelectElement>, 'className'> & { options: readonly { value: string; label: string }[] }

export function SelectField({ label, hint, error, options, className, ...select }: SelectFieldProps) {
  const id = useId()
  return (
    <div className={classNames(styles.field, className)}>
      <label htmlFor={id}>{label}</label>
      <span className={styles.choice}>
        <select {...select} id={id} className={styles.box} aria-describedby={`${id}more`}>
          {options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
        <Icon of={ChevronDown} size={20} className={styles.down} />
      </span>
      <More id={`${id}more`} hint={hint} error={error} />
    </div>
  )
}

function More({ id, hint, error }: { id: string; hint: ReactNode; error: ReactNode }) {
  return (
    <small id={id} className={styles.more} data-error={error ? '' : undefined} role={error ? 'alert' : undefined}>
      {error ?? hint}
    </small>
  )
}

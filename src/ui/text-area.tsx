import { useId, type ReactNode, type TextareaHTMLAttributes } from 'react'
import { classNames } from './class-names.ts'
import styles from './text-area.module.css'

export type TextAreaProps = Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'className'> & {
  label: ReactNode
  hint?: ReactNode
  /** Cause and way out; announced. */
  error?: ReactNode
  className?: string | undefined
}

/** A few lines of somebody's own words. */
export function TextArea({ label, hint, error, className, ...area }: TextAreaProps) {
  const id = useId()
  return (
    <div className={classNames(styles.field, className)}>
      <label htmlFor={id}>{label}</label>
      <textarea
        rows={3}
        autoComplete="off"
        {...area}
        id={id}
        aria-invalid={error ? true : undefined}
        aria-describedby={`${id}more`}
      />
      <small id={`${id}more`} role={error ? 'alert' : undefined} data-error={error ? '' : undefined}>
        {error ?? hint}
      </small>
    </div>
  )
}

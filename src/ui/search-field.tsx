import { ScanLine, Search, X } from 'lucide-react'
import { useRef, type ReactElement, type ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { Icon } from './icon.tsx'
import type { RenderLink } from './render-link.ts'
import { RoundButton, RoundLink } from './round-button.tsx'
import styles from './search-field.module.css'

/** The scan well at the right end: at 150 % text it turns vermilion, because the lantern has left the bottom. */
export interface ScanWell {
  label: string
  render: RenderLink
}

const well = ({ label, render }: ScanWell) => (
  <RoundLink label={label} icon={ScanLine} tone="recess" className={styles.well} render={render} />
)

export interface SearchFieldProps {
  value: string
  onChange: (value: string) => void
  onSubmit?: (() => void) | undefined
  /** "Search the market" */
  label: string
  placeholder?: string | undefined
  clearLabel: string
  scan?: ScanWell | undefined
  focus?: boolean | undefined
  className?: string | undefined
}

export function SearchField({
  value,
  onChange,
  onSubmit,
  label,
  placeholder,
  clearLabel,
  scan,
  focus,
  className,
}: SearchFieldProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <form
      className={classNames(styles.field, className)}
      role="search"
      onSubmit={(event) => {
        event.preventDefault()
        input.current?.blur()
        onSubmit?.()
      }}
    >
      <Icon of={Search} />
      <input
        ref={input}
        type="search"
        enterKeyHint="search"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        aria-label={label}
        placeholder={placeholder}
        value={value}
        // Search is what this page is for: whoever opened it wants to type.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus={focus}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {value === '' ? (
        scan && well(scan)
      ) : (
        <RoundButton
          label={clearLabel}
          icon={X}
          className={styles.clear}
          onClick={() => {
            onChange('')
            input.current?.focus()
          }}
        />
      )}
    </form>
  )
}

/** The field as a door: looks the same, opens the search page. */
export function SearchLink({
  children,
  scan,
  render,
  className,
}: {
  children: ReactNode
  scan?: ScanWell | undefined
  render: RenderLink
  className?: string | undefined
}): ReactElement {
  return (
    <div className={classNames(styles.field, className)} role="search">
      <Icon of={Search} />
      {render({ className: styles.door, children })}
      {scan && well(scan)}
    </div>
  )
}

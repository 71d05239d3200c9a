import type { ButtonHTMLAttributes, ReactElement, ReactNode } from 'react'
import { classNames } from './class-names.ts'
import styles from './button.module.css'
import type { RenderLink } from './render-link.ts'

/** `primary` is the one vermilion act of a screen; everything else is quiet, soft or text. */
export type ButtonKind = 'primary' | 'quiet' | 'soft' | 'text'

interface Look {
  kind?: ButtonKind | undefined
  /** As wide as its container. */
  block?: boolean | undefined
  className?: string | undefined
  children: ReactNode
}

export interface ButtonProps extends Look, Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'children'> {
  /** Something is under way: say so in the label ("Paying"). The button keeps focus and ignores presses. */
  busy?: boolean | undefined
}

/** A pill to press. Verb first; when money moves, the price is inside. */
export function Button({ kind = 'quiet', block, busy, className, onClick, type, ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={type === 'submit' ? 'submit' : 'button'}
      className={classNames(styles.button, className)}
      data-kind={kind}
      data-block={block || undefined}
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    />
  )
}

/** A link that looks like a button: `<ButtonLink kind="quiet" render={(link) => <Link to="/orders" {...link} />}>Orders</ButtonLink>`. */
export function ButtonLink({
  kind = 'quiet',
  block,
  className,
  children,
  render,
}: Look & { render: RenderLink }): ReactElement {
  return render({
    className: classNames(styles.button, className),
    children,
    'data-kind': kind,
    'data-block': block ? '' : undefined,
  })
}

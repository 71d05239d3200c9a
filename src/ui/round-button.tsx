import type { LucideIcon } from 'lucide-react'
import type { ButtonHTMLAttributes, ReactElement } from 'react'
import { classNames } from './class-names.ts'
import { Icon, type IconSize } from './icon.tsx'
import type { RenderLink } from './render-link.ts'
import styles from './round-button.module.css'

/** `bare` on ground, `paper` on a picture, `veil` on video or the camera, `recess` on a sheet, `ink` for what is already taken. */
export type RoundTone = 'bare' | 'paper' | 'veil' | 'recess' | 'ink' | 'action'

interface Look {
  /** What it does, for readers. */
  label: string
  icon: LucideIcon
  iconSize?: IconSize | undefined
  tone?: RoundTone | undefined
  className?: string | undefined
}

export type RoundButtonProps = Look &
  Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'children' | 'aria-label'>

/** One icon, 44 px. */
export function RoundButton({ label, icon, iconSize, tone = 'bare', className, type, ...rest }: RoundButtonProps) {
  return (
    <button
      {...rest}
      type={type === 'submit' ? 'submit' : 'button'}
      className={classNames(styles.round, className)}
      data-tone={tone}
      aria-label={label}
    >
      <Icon of={icon} size={iconSize ?? 24} />
    </button>
  )
}

/** The same as a link. */
export function RoundLink({
  label,
  icon,
  iconSize,
  tone = 'bare',
  className,
  render,
}: Look & { render: RenderLink }): ReactElement {
  return render({
    className: classNames(styles.round, className),
    children: <Icon of={icon} size={iconSize ?? 24} />,
    'data-tone': tone,
    'aria-label': label,
  })
}

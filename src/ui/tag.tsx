import type { ReactElement, ReactNode } from 'react'
import { classNames } from './class-names.ts'
import type { RenderLink } from './render-link.ts'
import styles from './tag.module.css'

export interface TagProps {
  /** A tag holds a price, a time or a batch; nothing else. */
  children: ReactNode
  /** `s` 36 px, `m` 40 px on a product tile, `l` 52 px in a buying bar, `xl` 72 px on the product page, `wide` a batch across the page. */
  size?: 's' | 'm' | 'l' | 'xl' | 'wide' | undefined
  /** `gold` for deposits and the buying bar, `soldOut` recess paper with the hole torn through. */
  look?: 'paper' | 'gold' | 'soldOut' | undefined
  /** Hung by its top edge from a string. */
  hang?: boolean | undefined
  /** Swings in when it appears. */
  swing?: boolean | undefined
  className?: string | undefined
  /** `div` when a heading or a list is printed on it. */
  as?: 'span' | 'div' | undefined
}

/** Paper with two clipped shoulders and a punched eyelet. The shadow lies on the wrapper, so that the hole is a hole. */
export function Tag({ children, size = 'm', look = 'paper', hang, swing, className, as: Paper = 'span' }: TagProps) {
  return (
    <Paper
      className={classNames(styles.wrap, className)}
      data-size={size}
      data-look={look}
      data-hang={hang || undefined}
      data-swing={swing || undefined}
    >
      <Paper className={styles.tag}>{children}</Paper>
    </Paper>
  )
}

/** The whole tag as a link: only a batch may be pressed. */
export function TagLink({
  children,
  size = 'wide',
  look = 'paper',
  className,
  render,
}: TagProps & { render: RenderLink }): ReactElement {
  return render({
    className: classNames(styles.wrap, className),
    children: <span className={styles.tag}>{children}</span>,
    'data-size': size,
    'data-look': look,
  })
}

import type { ReactElement, ReactNode } from 'react'

/** What a part hands to whoever makes the link: spread it on a router's Link or an `<a>`. */
export interface LinkShape {
  className: string | undefined
  children: ReactNode
  'aria-label'?: string | undefined
  'aria-current'?: 'page' | undefined
  [data: `data-${string}`]: string | undefined
}

/** Parts know no router: `render={(link) => <Link to="/basket" {...link} />}`. */
export type RenderLink = (link: LinkShape) => ReactElement

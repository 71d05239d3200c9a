import { ArrowLeft, List, Map as MapIcon } from 'lucide-react'
import { Link } from 'react-router'
import { paths } from '#domain/paths.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { chooseWayView, type WayView } from '#stores/way-view-store.ts'
import { RoundButton, RoundLink } from '#ui/round-button.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import styles from './way-top.module.css'

export interface WayTopProps {
  /** What the page shows; without one there is nothing to choose between. */
  view: WayView | undefined
  /** Lies over a picture, and its title is for readers only. */
  over: boolean
  title: string
}

/** The way back, the title, and the way between picture and list. It stays while all under it changes, and so does focus in it. */
export function WayTop({ view, over, title }: WayTopProps) {
  const { t } = useMessages()
  const tone = over ? 'paper' : 'bare'
  return (
    <div className={styles.top} data-over={over || undefined}>
      <RoundLink
        label={t('tracking.allOrders')}
        icon={ArrowLeft}
        tone={tone}
        render={(link) => <Link to={paths.orders()} {...link} />}
      />
      <h1 tabIndex={-1}>{over ? <VisuallyHidden>{title}</VisuallyHidden> : title}</h1>
      {view && (
        <RoundButton
          label={t(view === 'list' ? 'delivery.asMap' : 'delivery.asList')}
          icon={view === 'list' ? MapIcon : List}
          tone={tone}
          data-act="chooseWayView"
          onClick={() => chooseWayView(view === 'list' ? 'picture' : 'list')}
        />
      )}
    </div>
  )
}

import { ArrowLeft, ChevronLeft, ChevronRight } from 'lucide-react'
import { useEffect } from 'react'
import { Link, useNavigate, useParams } from 'react-router'
import { paths } from '#domain/paths.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { usePageTitle } from '#platform/page-title.ts'
import { RoundButton, RoundLink } from '#ui/round-button.tsx'
import { Screen } from '#ui/screen.tsx'
import { Skeleton } from '#ui/state-panel.tsx'
import { BigTag } from './big-tag.tsx'
import styles from './big-tag-page.module.css'
import { stepOf } from './page-keys.ts'
import { useCodeAddress, useTags } from './use-tags.ts'

/** One tag on a dark wall, for a room of phones. Arrow keys and a presenter's clicker go from one to the next. */
export function BigTagPage() {
  const { t, formats } = useMessages()
  const tags = useTags()?.wanted
  const { read: address } = useCodeAddress()
  const wanted = Number(useParams().place)
  const count = tags?.length ?? 0
  const place = Math.min(Math.max(1, Number.isInteger(wanted) ? wanted : 1), Math.max(1, count))
  const tag = tags?.[place - 1]
  const navigate = useNavigate()
  usePageTitle(t('shell.pageTitle', { page: tag ? formats.names(tag.names) : t('tags.big') }))

  useEffect(() => {
    const turn = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') return void navigate(paths.tags())
      const to = stepOf(event, place, count)
      if (to === null) return
      // The page would scroll on the same keys.
      event.preventDefault()
      if (to !== place) void navigate(paths.bigTag(to), { replace: true })
    }
    window.addEventListener('keydown', turn)
    return () => window.removeEventListener('keydown', turn)
  }, [place, count, navigate])

  const go = (to: number) => void navigate(paths.bigTag(to), { replace: true })
  return (
    <Screen zone="stage" className={styles.wall}>
      {tags === undefined && <Skeleton label={t('tags.waiting')} />}
      {tags && !tag && <h1 className={styles.none}>{t('tags.nothingChosen')}</h1>}
      {tag && <BigTag tag={tag} address={address} />}
      <div className={styles.bar}>
        <RoundLink label={t('tags.title')} icon={ArrowLeft} render={(link) => <Link to={paths.tags()} {...link} />} />
        <p>
          {count > 0 && <b>{t('tags.place', { place, count })}</b>}
          {address.ok && <span>{t('tags.opensShort', { address: address.address })}</span>}
        </p>
        <RoundButton
          label={t('tags.previous')}
          icon={ChevronLeft}
          disabled={place <= 1}
          onClick={() => go(place - 1)}
        />
        <RoundButton
          label={t('tags.next')}
          icon={ChevronRight}
          disabled={place >= count}
          onClick={() => go(place + 1)}
        />
      </div>
    </Screen>
  )
}

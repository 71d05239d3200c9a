import { ArrowLeft, Presentation } from 'lucide-react'
import { Link, useLocation, useNavigate } from 'react-router'
import { paths } from '#domain/paths.ts'
import { sheetsOf } from '#domain/sheet-layout.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { usePageTitle } from '#platform/page-title.ts'
import { canPrint, printPage } from '#platform/print.ts'
import { useTagSettings } from '#stores/tags-store.ts'
import { BottomBar } from '#ui/bottom-bar.tsx'
import { Button } from '#ui/button.tsx'
import { RoundButton } from '#ui/round-button.tsx'
import { RowLink } from '#ui/row-fact.tsx'
import { Screen } from '#ui/screen.tsx'
import { Skeleton } from '#ui/state-panel.tsx'
import { TopBar } from '#ui/top-bar.tsx'
import { AddressField } from './address-field.tsx'
import { PaperChoice } from './paper-choice.tsx'
import { PrintPreview } from './print-preview.tsx'
import { TagChoice } from './tag-choice.tsx'
import styles from './tags-page.module.css'
import { useCodeAddress, useTags } from './use-tags.ts'

/** The presenter's sheet of tags: how it shall be, what the printer will make of it, and the print. */
export function TagsPage() {
  const { t } = useMessages()
  usePageTitle(t('shell.pageTitle', { page: t('tags.title') }))
  const tags = useTags()
  const { read: address } = useCodeAddress()
  const { copies, up } = useTagSettings()
  const sheets = sheetsOf(tags?.wanted ?? [], copies, up)
  return (
    <Screen wide>
      <TopBar start={<Back />} title={t('tags.title')} />
      <div className={styles.page}>
        <div className={styles.settings}>
          <p>{t('tags.lead')}</p>
          <AddressField />
          <PaperChoice />
          {tags && <TagChoice {...tags} />}
          <RowLink
            icon={Presentation}
            note={t('tags.bigHint')}
            render={(link) => <Link to={paths.bigTag(1)} {...link} data-act="showBigTag" />}
          >
            <b>{t('tags.big')}</b>
          </RowLink>
        </div>
        <section className={styles.preview} aria-label={t('tags.preview')}>
          {tags === undefined && <Skeleton label={t('tags.waiting')} />}
          {tags?.all.length === 0 && <p>{t('tags.noTags')}</p>}
          {tags && tags.all.length > 0 && sheets.length === 0 && <p>{t('tags.nothingChosen')}</p>}
          {sheets.length > 0 && <PrintPreview sheets={sheets} address={address} />}
        </section>
      </div>
      <BottomBar>
        {canPrint() ? (
          <Button
            kind="primary"
            block
            disabled={!address.ok || sheets.length === 0}
            onClick={printPage}
            data-act="printTags"
          >
            {t('tags.print', { count: sheets.length })}
          </Button>
        ) : (
          <p>{t('tags.cannotPrint')}</p>
        )}
      </BottomBar>
    </Screen>
  )
}

function Back() {
  const { t } = useMessages()
  const navigate = useNavigate()
  const { key } = useLocation()
  const back = () => void (key === 'default' ? navigate(paths.me()) : navigate(-1))
  return <RoundButton label={t('shell.back')} icon={ArrowLeft} onClick={back} />
}

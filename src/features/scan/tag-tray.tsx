import { useQuery } from '@tanstack/react-query'
import { X } from 'lucide-react'
import type { DemoTag } from '#contract/catalogue.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { demoTagsQuery } from '#queries/demo-tags-query.ts'
import { Button } from '#ui/button.tsx'
import { Price } from '#ui/price.tsx'
import { RoundButton } from '#ui/round-button.tsx'
import { Sheet, SheetBody, SheetHeader } from '#ui/sheet.tsx'
import { StagePicture } from '#ui/stage-picture.tsx'
import { Skeleton } from '#ui/state-panel.tsx'
import { TagRow, TagRows } from './tag-row.tsx'
import styles from './tag-tray.module.css'

export interface TagTrayProps {
  onChoose: (tag: DemoTag) => void
  onClose: () => void
}

/** Printed tags the shop lends to those who have none at hand: each goes the way of a scanned one. */
export function TagTray({ onChoose, onClose }: TagTrayProps) {
  const { t } = useMessages()
  return (
    <Sheet open look="step" label={t('scan.trayHead')} onClose={onClose}>
      <SheetHeader
        start={<RoundButton icon={X} label={t('scan.close')} onClick={onClose} />}
        title={t('scan.trayHead')}
      />
      <SheetBody className={styles.body}>
        <p className={styles.lead}>{t('scan.trayBody')}</p>
        <Tags onChoose={onChoose} />
      </SheetBody>
    </Sheet>
  )
}

function Tags({ onChoose }: Pick<TagTrayProps, 'onChoose'>) {
  const { t, formats } = useMessages()
  const tags = useQuery({ ...demoTagsQuery, throwOnError: false })
  if (tags.isError)
    return (
      <div className={styles.failed} role="alert">
        <p>{t('scan.trayFailed')}</p>
        <Button kind="quiet" onClick={() => void tags.refetch()}>
          {t('scan.tryAgain')}
        </Button>
      </div>
    )
  if (tags.data === undefined) return <Skeleton label={t('scan.trayWaiting')} />
  if (tags.data.tags.length === 0) return <p className={styles.lead}>{t('scan.trayEmpty')}</p>
  return (
    <TagRows>
      {tags.data.tags.map((tag) => (
        <li key={`${tag.gtin}/${tag.lot}`}>
          <TagRow
            picture={<StagePicture picture={tag.picture} tint={tag.tint} size="item" />}
            name={formats.names(tag.names)}
            batch={tag.lot}
            price={<Price money={tag.price} />}
            press={{ act: 'chooseDemoTag', onPress: () => onChoose(tag) }}
          />
        </li>
      ))}
    </TagRows>
  )
}

import { papers, type Paper, ups } from '#domain/sheet-layout.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { mostCopies, setTags, useTagSettings } from '#stores/tags-store.ts'
import { Segmented } from '#ui/segmented.tsx'
import { Stepper } from '#ui/stepper.tsx'
import { Switch } from '#ui/switch.tsx'
import styles from './paper-choice.module.css'

/** Which paper, how many on it, with bars or without, how many of each. */
export function PaperChoice() {
  const { t } = useMessages()
  const { paper, up, bars, copies } = useTagSettings()
  return (
    <>
      <div>
        <h2 className={styles.label}>{t('tags.paper')}</h2>
        <Segmented
          label={t('tags.paper')}
          value={paper}
          options={(Object.keys(papers) as Paper[]).map((value) => ({ value, label: t(`tags.paper.${value}`) }))}
          onChange={(chosen) => setTags({ paper: chosen })}
        />
      </div>
      <div>
        <h2 className={styles.label}>{t('tags.up')}</h2>
        <Segmented
          label={t('tags.up')}
          value={String(up)}
          options={ups.map((value) => ({ value: String(value), label: t(`tags.up.${value}`) }))}
          onChange={(chosen) => setTags({ up: ups.find((value) => String(value) === chosen) ?? up })}
        />
      </div>
      <div className={styles.rows}>
        <div className={styles.row}>
          <span>
            <b>{t('tags.bars')}</b>
            <small>{t('tags.barsHint')}</small>
          </span>
          <Switch label={t('tags.bars')} checked={bars} onChange={(on) => setTags({ bars: on })} />
        </div>
        <div className={styles.row}>
          <b>{t('tags.copies')}</b>
          <Stepper
            count={copies}
            max={mostCopies}
            onChange={(count) => setTags({ copies: count })}
            labels={{ group: t('tags.copies'), fewer: t('tags.fewer'), more: t('tags.more') }}
          />
        </div>
      </div>
    </>
  )
}

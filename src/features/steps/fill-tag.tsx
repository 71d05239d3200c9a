import { useMessages } from '#messages/messages-context.tsx'
import { Button } from '#ui/button.tsx'
import { DemoRibbon } from '#ui/demo-ribbon.tsx'
import { Tag } from '#ui/tag.tsx'
import styles from './fill-tag.module.css'
import { useDemoPerson } from './use-demo-person.ts'

/** The invented person whose details can be taken, so that nobody has to give their own. */
export function FillTag() {
  const { t } = useMessages()
  const { name, fill, filled } = useDemoPerson()
  if (!fill) return null
  return (
    <Tag as="div" size="wide" look="gold" className={styles.fill}>
      <div>
        <p className={styles.who}>
          <DemoRibbon>{t('steps.demo')}</DemoRibbon> {t('steps.fillTitle', { name })}
        </p>
        <p className={styles.hint} role="status">
          {filled ? t('steps.filled') : t('steps.fillHint')}
        </p>
      </div>
      <Button onClick={fill} aria-label={t('steps.fill', { name })} data-act="fillDemo">
        {t('steps.fillShort')}
      </Button>
    </Tag>
  )
}

import { useMessages } from '#messages/messages-context.tsx'
import { DemoRibbon } from '#ui/demo-ribbon.tsx'
import { Figure } from '#ui/figure.tsx'
import styles from './recall-page.module.css'

/** Whom to call. The number is invented and is not dialled: somebody real might answer. */
export function SafetyLine() {
  const { t } = useMessages()
  return (
    <div className={styles.help}>
      <p>
        <b>{t('recall.safetyLine')}</b>
        <Figure>{t('recall.safetyNumber')}</Figure>
      </p>
      <DemoRibbon shape="tail">{t('shell.demo')}</DemoRibbon>
    </div>
  )
}

import { Lock } from 'lucide-react'
import type { ReactNode } from 'react'
import type { WindowSize } from '#contract/bank.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { DemoRibbon } from '#ui/demo-ribbon.tsx'
import { Icon } from '#ui/icon.tsx'
import { BankMark } from './bank-mark.tsx'
import styles from './bank-window.module.css'

export interface BankWindowProps {
  /** `02` is 390 px wide at most, `05` as wide as the column. */
  size?: WindowSize | undefined
  /** `app`: the bank's own app, which has no address bar. */
  look?: 'page' | 'app' | undefined
  /** Cancel is always top right, while there is something to cancel. */
  onCancel?: (() => void) | undefined
  cancelling?: boolean | undefined
  children: ReactNode
}

/** Somebody else's page: the bank's, in the bank's own clothes. It stays light at night, because it is not ours. */
export function BankWindow({ size = '05', look = 'page', onCancel, cancelling, children }: BankWindowProps) {
  const { t } = useMessages()
  return (
    <main className={styles.room} data-size={size} data-look={look}>
      {look === 'page' && (
        <p className={styles.address}>
          <Icon of={Lock} size={16} />
          {t('bank.address')}
        </p>
      )}
      <section className={styles.window} aria-label={t(look === 'app' ? 'bank.appLabel' : 'bank.label')}>
        <DemoRibbon shape="band">
          <em>{t('bank.demo')}</em> {t('bank.invented')}
        </DemoRibbon>
        <header className={styles.head}>
          <BankMark />
          <span>{t(look === 'app' ? 'bank.app' : 'bank.name')}</span>
          {onCancel && (
            <button
              type="button"
              className={styles.cancel}
              onClick={onCancel}
              aria-disabled={cancelling || undefined}
              data-act="cancelAtBank"
            >
              {t('bank.cancel')}
            </button>
          )}
        </header>
        <div className={styles.body}>{children}</div>
      </section>
    </main>
  )
}

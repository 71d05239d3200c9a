import { useQuery } from '@tanstack/react-query'
import { Download, FileText, ShoppingBasket } from 'lucide-react'
import { useEffect } from 'react'
import { useNavigate } from 'react-router'
import type { Notice } from '#contract/world.ts'
import { paths } from '#domain/paths.ts'
import { Message, useMessages } from '#messages/messages-context.tsx'
import { useSaveAside } from '#queries/aside-query.ts'
import { walletQuery } from '#queries/wallet-query.ts'
import { tearSlip } from '#stores/kept-slip-store.ts'
import { Button } from '#ui/button.tsx'
import { DemoRibbon } from '#ui/demo-ribbon.tsx'
import { Code } from '#ui/figure.tsx'
import { Icon } from '#ui/icon.tsx'
import { RoundButton } from '#ui/round-button.tsx'
import { Sheet, SheetActions, SheetBody } from '#ui/sheet.tsx'
import styles from './fresh-world.module.css'

interface FreshWorldProps {
  notice: Extract<Notice, { code: 'logUnreadable' }>
  openedAt: number
  onClose: () => void
}

/** The log could not be read: it was kept aside, a new day was opened, and this says so before anything else. */
export function FreshWorld({ notice, openedAt, onClose }: FreshWorldProps) {
  const { t, formats } = useMessages()
  const navigate = useNavigate()
  const save = useSaveAside()
  // What was seen of the old world is not kept any more.
  useEffect(tearSlip, [])
  const { data: wallet } = useQuery({ ...walletQuery, throwOnError: false })
  return (
    <Sheet open onClose={onClose} label={t('shell.freshTitle')} look="step">
      <div className={styles.torn} aria-hidden="true">
        <div className={styles.above}>
          <div>
            <Code>{t('shell.freshEntries', { count: notice.entries })}</Code>
            <i />
            <i />
          </div>
        </div>
        <div className={styles.below}>
          <div>
            <i />
            <i />
          </div>
        </div>
      </div>
      <SheetBody className={styles.body}>
        <h1>{t('shell.freshTitle')}</h1>
        <p>
          <Message id="shell.freshBody" values={{ time: formats.time(openedAt) }} />
        </p>
        <ul className={styles.rows}>
          <li>
            <Icon of={FileText} />
            <span>
              <b>{t('shell.freshLog')}</b>
              <Code>{t('shell.freshLogSize', { name: notice.name, size: Math.ceil(notice.bytes / 1000) })}</Code>
            </span>
            <RoundButton
              label={t('shell.freshSave')}
              icon={Download}
              tone="recess"
              onClick={() => save.mutate()}
              data-act="saveAside"
            />
          </li>
          <li>
            <Icon of={ShoppingBasket} />
            <span>
              <b>{t('shell.freshEmpty')}</b>
              {wallet && <span>{t('shell.freshBalance', { amount: formats.money(wallet.balance) })}</span>}
            </span>
            <DemoRibbon shape="tail">{t('shell.demo')}</DemoRibbon>
          </li>
        </ul>
      </SheetBody>
      <SheetActions>
        <Button
          kind="primary"
          block
          onClick={() => {
            onClose()
            void navigate(paths.home())
          }}
        >
          {t('shell.goToMarket')}
        </Button>
      </SheetActions>
    </Sheet>
  )
}

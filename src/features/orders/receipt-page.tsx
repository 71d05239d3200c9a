import { useQuery } from '@tanstack/react-query'
import { ArrowLeft, ImageDown, Printer } from 'lucide-react'
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import { paths } from '#domain/paths.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { usePageTitle } from '#platform/page-title.ts'
import { canPrint, printPage } from '#platform/print.ts'
import { shareOrSave } from '#platform/share-file.ts'
import { orderQuery } from '#queries/order-query.ts'
import { Button, ButtonLink } from '#ui/button.tsx'
import { Icon } from '#ui/icon.tsx'
import { AlertLine } from '#ui/pin-hint.tsx'
import { RoundLink } from '#ui/round-button.tsx'
import { Screen, ScreenFoot } from '#ui/screen.tsx'
import { Skeleton, StatePanel } from '#ui/state-panel.tsx'
import { TopBar } from '#ui/top-bar.tsx'
import styles from './receipt-page.module.css'
import { ReceiptPaper } from './receipt-paper.tsx'
import { receiptPicture } from './receipt-picture.ts'
import { receiptText } from './receipt-text.ts'

/** An order's receipt, to print or to keep as a picture. There is none before it is paid. */
export function ReceiptPage() {
  const messages = useMessages()
  const { t } = messages
  const { orderId = '' } = useParams()
  const { data: order } = useQuery(orderQuery(orderId))
  const [saving, setSaving] = useState<'no' | 'now' | 'failed'>('no')
  const name = t('after.fileName', { code: orderId })
  // The page's title becomes the name of the file it is printed into.
  usePageTitle(t('shell.pageTitle', { page: name }))
  const text = order?.paidAt === undefined ? undefined : receiptText(order, messages)
  const save = async (): Promise<void> => {
    if (!text) return
    setSaving('now')
    const picture = await receiptPicture(text)
    setSaving(picture ? 'no' : 'failed')
    if (picture) await shareOrSave(`${name}.png`, picture)
  }
  return (
    <Screen className={styles.screen}>
      <TopBar
        title={t('after.receiptTitle')}
        start={
          <RoundLink
            label={t('after.toOrder')}
            icon={ArrowLeft}
            render={(link) => <Link to={paths.order(orderId)} {...link} />}
          />
        }
      />
      {!order && <Skeleton label={t('shell.loading')} shape="receipt" />}
      {order && !text && (
        <StatePanel
          level={2}
          title={t('after.noReceipt')}
          actions={
            <ButtonLink kind="primary" block render={(link) => <Link to={paths.order(orderId)} {...link} />}>
              {t('after.toOrder')}
            </ButtonLink>
          }
        >
          {t('after.noReceiptBody')}
        </StatePanel>
      )}
      {text && (
        <>
          <div className={styles.desk}>
            <ReceiptPaper text={text} />
          </div>
          <ScreenFoot>
            {saving === 'failed' && <AlertLine>{t('after.notSaved')}</AlertLine>}
            <Button
              className={styles.save}
              kind="primary"
              block
              busy={saving === 'now'}
              onClick={() => void save()}
              data-act="saveReceipt"
            >
              <Icon of={ImageDown} size={20} />
              {saving === 'now' ? t('after.saving') : t('after.saveImage')}
            </Button>
            {canPrint() && (
              <Button block onClick={printPage} data-act="printReceipt">
                <Icon of={Printer} size={20} />
                {t('after.print')}
              </Button>
            )}
          </ScreenFoot>
        </>
      )}
    </Screen>
  )
}

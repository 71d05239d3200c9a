import { Copy, Share2, X } from 'lucide-react'
import { useRef } from 'react'
import { paths } from '#domain/paths.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { copyText, selectText } from '#platform/clipboard.ts'
import { pageAddress } from '#platform/page-address.ts'
import { canShareLink, shareLink } from '#platform/share-link.ts'
import { showToast } from '#stores/toasts-store.ts'
import { Button } from '#ui/button.tsx'
import { Icon } from '#ui/icon.tsx'
import { QrCode } from '#ui/qr-code.tsx'
import { RoundButton } from '#ui/round-button.tsx'
import { Sheet, SheetBody, SheetHeader } from '#ui/sheet.tsx'
import styles from './room-share.module.css'

/** The room's address as a code and a link; whoever opens it stands in a world of their own, and that is said. */
export function RoomShare({ roomId, host, onClose }: { roomId: string; host: string; onClose: () => void }) {
  const { t } = useMessages()
  const shown = useRef<HTMLElement>(null)
  const address = pageAddress(paths.live(roomId))
  const title = t('live.shareTitle')
  const copy = async (): Promise<void> => {
    if (await copyText(address)) return showToast({ text: t('live.shareCopied') })
    if (shown.current) selectText(shown.current)
    showToast({ text: t('live.shareByHand') })
  }
  const send = async (): Promise<void> => {
    if (!(await shareLink(address, t('live.sentTitle', { host })))) await copy()
  }
  return (
    <Sheet open onClose={onClose} label={title} look="step" zone="live" className={styles.share}>
      <SheetHeader start={<RoundButton label={t('shell.close')} icon={X} onClick={onClose} />} title={title} />
      <SheetBody className={styles.body}>
        <QrCode className={styles.code} value={address} label={t('live.shareCode')} />
        <p className={styles.link}>
          <b>{t('live.shareLink')}</b>
          <span ref={shown}>{address}</span>
        </p>
        <div className={styles.ways}>
          {canShareLink() && (
            <Button onClick={() => void send()} data-act="send-room">
              <Icon of={Share2} size={20} /> {t('live.shareSend')}
            </Button>
          )}
          <Button onClick={() => void copy()} data-act="copy-room">
            <Icon of={Copy} size={20} /> {t('live.shareCopy')}
          </Button>
        </div>
        <p className={styles.note}>{t('live.shareNote')}</p>
      </SheetBody>
    </Sheet>
  )
}

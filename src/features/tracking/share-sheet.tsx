import { useQuery } from '@tanstack/react-query'
import { Copy, Share2, X } from 'lucide-react'
import { useRef } from 'react'
import { Link } from 'react-router'
import type { Parcel } from '#contract/parcel.ts'
import type { Sharing } from '#contract/share.ts'
import { paths } from '#domain/paths.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { copyText, selectText } from '#platform/clipboard.ts'
import { pageAddress } from '#platform/page-address.ts'
import { canShareLink, shareLink } from '#platform/share-link.ts'
import { sharingQuery, useSharing } from '#queries/share-query.ts'
import { showToast } from '#stores/toasts-store.ts'
import { Button, ButtonLink } from '#ui/button.tsx'
import { Icon } from '#ui/icon.tsx'
import { AlertLine } from '#ui/pin-hint.tsx'
import { QrCode } from '#ui/qr-code.tsx'
import { RoundButton } from '#ui/round-button.tsx'
import { Sheet, SheetActions, SheetBody, SheetHeader } from '#ui/sheet.tsx'
import styles from './share-sheet.module.css'

/** What a link shows, said before there is one; then its code, the ways to send it, and the way to take it back. */
export function ShareSheet({ parcel, onClose }: { parcel: Parcel; onClose: () => void }) {
  const { t, whyNot } = useMessages()
  const { data: sharing } = useQuery(sharingQuery(parcel.orderId))
  const { mutate, isPending, error } = useSharing(parcel.orderId)
  const link = sharing?.link
  const title = t('share.title')
  const withdraw = (): void => mutate('withdraw', { onSuccess: () => showToast({ text: t('share.withdrawn') }) })
  return (
    <Sheet open onClose={onClose} label={title} look="step">
      <SheetHeader start={<RoundButton label={t('shell.close')} icon={X} onClick={onClose} />} title={title} />
      <SheetBody className={styles.body}>
        <p>{t('share.shows')}</p>
        {link && <SharedLink link={link} />}
        <p className={styles.here}>{t('share.here')}</p>
        {error && <AlertLine>{whyNot(error, t('share.unsure'))}</AlertLine>}
      </SheetBody>
      <SheetActions>
        {link ? (
          <>
            <ButtonLink block render={(look) => <Link to={paths.watch(link.shareId)} {...look} />}>
              {t('share.look')}
            </ButtonLink>
            <Button kind="text" block busy={isPending} onClick={withdraw} data-act="withdraw-share">
              {t('share.withdraw')}
            </Button>
          </>
        ) : (
          <Button kind="primary" block busy={isPending} onClick={() => mutate('share')} data-act="make-share">
            {t(isPending ? 'share.making' : 'share.make')}
          </Button>
        )}
      </SheetActions>
    </Sheet>
  )
}

function SharedLink({ link }: { link: NonNullable<Sharing['link']> }) {
  const { t, formats } = useMessages()
  const shown = useRef<HTMLElement>(null)
  const address = pageAddress(link.path)
  const copy = async (): Promise<void> => {
    if (await copyText(address)) return showToast({ text: t('share.copied') })
    if (shown.current) selectText(shown.current)
    showToast({ text: t('share.copyByHand') })
  }
  const send = async (): Promise<void> => {
    if (!(await shareLink(address, t('share.sentTitle')))) await copy()
  }
  return (
    <>
      <QrCode className={styles.code} value={address} label={t('share.code')} />
      <p className={styles.link}>
        <b>{t('share.link')}</b>
        <span ref={shown}>{address}</span>
        <small>{t('share.until', { time: formats.time(link.until) })}</small>
      </p>
      <div className={styles.ways}>
        {canShareLink() && (
          <Button onClick={() => void send()} data-act="send-share">
            <Icon of={Share2} size={20} /> {t('share.send')}
          </Button>
        )}
        <Button onClick={() => void copy()} data-act="copy-share">
          <Icon of={Copy} size={20} /> {t('share.copy')}
        </Button>
      </div>
    </>
  )
}

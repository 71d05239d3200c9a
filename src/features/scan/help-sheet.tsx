import { Barcode, EyeOff, ImageIcon, QrCode } from 'lucide-react'
import { Message, useMessages } from '#messages/messages-context.tsx'
import { Button } from '#ui/button.tsx'
import { Icon } from '#ui/icon.tsx'
import { Sheet, SheetActions, SheetBody } from '#ui/sheet.tsx'
import styles from './help-sheet.module.css'

const LINES = [
  { icon: QrCode, id: 'scan.helpTag' },
  { icon: Barcode, id: 'scan.helpBars' },
  { icon: ImageIcon, id: 'scan.helpPhoto' },
  { icon: EyeOff, id: 'scan.helpPrivate' },
] as const

/** What the camera can read here, and that nothing leaves the phone. */
export function HelpSheet({ onClose }: { onClose: () => void }) {
  const { t } = useMessages()
  return (
    <Sheet open look="step" label={t('scan.helpHead')} onClose={onClose}>
      <SheetBody className={styles.body}>
        <h2>{t('scan.helpHead')}</h2>
        <ul className={styles.lines}>
          {LINES.map(({ icon, id }) => (
            <li key={id}>
              <Icon of={icon} />
              <span>
                <Message id={id} />
              </span>
            </li>
          ))}
        </ul>
      </SheetBody>
      <SheetActions>
        <Button kind="primary" block onClick={onClose}>
          {t('scan.gotIt')}
        </Button>
      </SheetActions>
    </Sheet>
  )
}

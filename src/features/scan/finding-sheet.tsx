import { QrCode } from 'lucide-react'
import type { ReactNode } from 'react'
import { printedDigits } from '#contract/gs1/check-digit.ts'
import type { ForeignCode } from '#contract/gs1/scanned-code.ts'
import { codeMistake } from '#messages/code-mistake.ts'
import { Message, useMessages } from '#messages/messages-context.tsx'
import { Button } from '#ui/button.tsx'
import { Icon } from '#ui/icon.tsx'
import { Sheet, SheetActions, SheetBody } from '#ui/sheet.tsx'
import { Tag } from '#ui/tag.tsx'
import styles from './finding-sheet.module.css'
import type { Finding } from './scan-machine.ts'

export interface FindingSheetProps {
  finding: Finding
  /** Back to looking. */
  onDismiss: () => void
  onType: () => void
  onTryAgain: () => void
}

/** What was found is not a batch of ours, or could not be looked up: says so, says what to do. Nothing here is a link. */
export function FindingSheet({ finding, onDismiss, onType, onTryAgain }: FindingSheetProps) {
  const { t } = useMessages()
  const scanAnother = { label: t('code.scanAnother'), press: onDismiss }
  const tryAgain = { label: t('scan.tryAgain'), press: onTryAgain }
  const shared = { onDismiss, onType }
  switch (finding.is) {
    case 'notOurs':
      return (
        <Decision {...shared} title={t('scan.notOursHead')} primary={scanAnother}>
          <p>
            <Message id={finding.shown.kind === 'url' ? 'scan.notOursUrl' : 'scan.notOursText'} />
          </p>
          <Foreign code={finding.shown} />
          <OursLookLike />
        </Decision>
      )
    case 'badCode':
      return (
        <Decision {...shared} title={t('code.mistakeHead')} primary={scanAnother}>
          <p>
            <Message {...codeMistake(finding.why)} />
          </p>
          <p>{t('scan.badCodeAdvice')}</p>
        </Decision>
      )
    case 'notInCatalogue':
      return (
        <Decision {...shared} title={t('scan.unknownHead')} primary={scanAnother}>
          <p>
            <Message id="scan.unknownBody" />
          </p>
          <Slip label={t('scan.number')}>
            <b>{printedDigits(finding.code.gtin)}</b>
          </Slip>
          <OursLookLike />
        </Decision>
      )
    case 'photoEmpty':
    case 'photoUnreadable':
      return (
        <Decision
          {...shared}
          title={t(`scan.${finding.is}Head`)}
          primary={{ label: t('scan.photoAgain'), press: onDismiss }}
        >
          <p>{t(`scan.${finding.is}Body`)}</p>
          {finding.is === 'photoEmpty' && <OursLookLike />}
        </Decision>
      )
    case 'readerFailed':
      return (
        <Decision {...shared} title={t('scan.readerHead')} primary={{ ...tryAgain, press: onDismiss }}>
          <p>{t('scan.readerBody')}</p>
        </Decision>
      )
    case 'worldSilent':
      return (
        <Decision {...shared} title={t('scan.silentHead')} primary={tryAgain}>
          <p>{t('scan.silentBody')}</p>
        </Decision>
      )
    default:
      return null
  }
}

interface DecisionProps {
  title: string
  primary: { label: string; press: () => void }
  onDismiss: () => void
  onType: () => void
  children: ReactNode
}

function Decision({ title, primary, onDismiss, onType, children }: DecisionProps) {
  const { t } = useMessages()
  return (
    <Sheet open look="step" label={title} onClose={onDismiss}>
      <SheetBody className={styles.body}>
        <h2 className={styles.title}>{title}</h2>
        {children}
      </SheetBody>
      <SheetActions>
        <Button kind="primary" block onClick={primary.press}>
          {primary.label}
        </Button>
        <Button kind="text" onClick={onType}>
          {t('scan.typeACode')}
        </Button>
      </SheetActions>
    </Sheet>
  )
}

/** What a stranger's code says, drawn as text: the host first, because that is where it would lead. */
function Foreign({ code }: { code: ForeignCode }) {
  const { t } = useMessages()
  if (code.kind === 'url')
    return (
      <Slip label={t('scan.pointsTo')}>
        <bdi>
          <b>{code.host}</b>
          {code.rest}
        </bdi>
      </Slip>
    )
  return <Slip label={t('scan.says')}>{code.text === '' ? t('scan.saysNothing') : <bdi>{code.text}</bdi>}</Slip>
}

function Slip({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={styles.slip}>
      <small>{label}</small>
      <span className={styles.code}>{children}</span>
    </div>
  )
}

function OursLookLike() {
  const { t } = useMessages()
  return (
    <div className={styles.look}>
      <Tag hang className={styles.mini}>
        <Icon of={QrCode} size={28} />
      </Tag>
      <p>{t('scan.oursLookLike')}</p>
    </div>
  )
}

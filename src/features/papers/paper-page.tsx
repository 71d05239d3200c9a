import { X } from 'lucide-react'
import { useLayoutEffect, useRef, type ReactNode } from 'react'
import { useLocation, useNavigate } from 'react-router'
import type { Origin } from '#contract/origin.ts'
import { paths } from '#domain/paths.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { pageAddress } from '#platform/page-address.ts'
import { usePageTitle } from '#platform/page-title.ts'
import { canPrint, printPage } from '#platform/print.ts'
import { Button } from '#ui/button.tsx'
import { CertificatePaper } from '#ui/certificate-paper.tsx'
import { DemoRibbon } from '#ui/demo-ribbon.tsx'
import { Code } from '#ui/figure.tsx'
import { QrCode } from '#ui/qr-code.tsx'
import { RoundButton } from '#ui/round-button.tsx'
import { Screen } from '#ui/screen.tsx'
import { TopBar } from '#ui/top-bar.tsx'
import styles from './paper-page.module.css'

export interface PaperPageProps {
  origin: Origin
  /** Its name in the batch's address: `?report=`. */
  kind: 'report' | 'licence'
  title: string
  number: string
  /** The giant word, and whether it is a good one. */
  word: string
  good: boolean
  /** Beside the word, and the line under it. */
  seal?: ReactNode
  line: ReactNode
  children: ReactNode
  /** Beside the code with the paper's own address. */
  signed: ReactNode
  labels: { code: string; save: string }
}

const acts = {
  report: { close: 'closeReport', save: 'saveReport' },
  licence: { close: 'closeLicence', save: 'saveLicence' },
} as const

/** One of a batch's papers, the whole screen. It prints as it stands. */
export function PaperPage({
  origin,
  kind,
  title,
  number,
  good,
  word,
  seal,
  line,
  children,
  signed,
  labels,
}: PaperPageProps) {
  const { t } = useMessages()
  const heading = useRef<HTMLHeadingElement>(null)
  usePageTitle(t('shell.pageTitle', { page: `${title} ${number}` }))
  // The address keeps its path, so nobody else moves the focus here.
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), [])
  const batch = paths.origin(origin.product.gtin, origin.lot)
  return (
    <Screen className={styles.screen}>
      <TopBar className={styles.top} start={<Close to={batch} act={acts[kind].close} />} />
      <CertificatePaper whole className={styles.paper}>
        <div className={styles.head}>
          <DemoRibbon shape="tail">{t('shell.demo')}</DemoRibbon>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          <p className={styles.number}>
            <Code>{number}</Code>
          </p>
        </div>
        <div className={styles.result} data-good={good || undefined}>
          {seal}
          <b>{word}</b>
          <p>{line}</p>
        </div>
        {children}
        <div className={styles.signed}>
          <QrCode
            className={styles.code}
            value={pageAddress(`${batch}?${kind}=${encodeURIComponent(number)}`)}
            label={labels.code}
          />
          {signed}
        </div>
      </CertificatePaper>
      {canPrint() && (
        <div className={styles.save}>
          <Button kind="primary" block onClick={printPage} data-act={acts[kind].save}>
            {labels.save}
          </Button>
        </div>
      )}
    </Screen>
  )
}

function Close({ to, act }: { to: string; act: string }) {
  const { t } = useMessages()
  const navigate = useNavigate()
  const { key } = useLocation()
  const close = () => void (key === 'default' ? navigate(to, { replace: true }) : navigate(-1))
  return <RoundButton label={t('shell.close')} icon={X} tone="paper" onClick={close} data-act={act} />
}

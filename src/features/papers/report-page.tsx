import { X } from 'lucide-react'
import { useLayoutEffect, useRef } from 'react'
import { useLocation, useNavigate } from 'react-router'
import type { Certificate, Origin } from '#contract/origin.ts'
import { casesOf } from '#domain/batch-cases.ts'
import { paths } from '#domain/paths.ts'
import { Message, useMessages } from '#messages/messages-context.tsx'
import { pageAddress } from '#platform/page-address.ts'
import { usePageTitle } from '#platform/page-title.ts'
import { canPrint, printPage } from '#platform/print.ts'
import { Button } from '#ui/button.tsx'
import { DemoRibbon } from '#ui/demo-ribbon.tsx'
import { Code } from '#ui/figure.tsx'
import { rosette } from '#ui/guilloche.ts'
import { QrCode } from '#ui/qr-code.tsx'
import { RoundButton } from '#ui/round-button.tsx'
import { Screen } from '#ui/screen.tsx'
import { Seal } from '#ui/seal.tsx'
import { TopBar } from '#ui/top-bar.tsx'
import { ReportTable } from './report-table.tsx'
import styles from './report-page.module.css'
import { Signature } from './signature.tsx'

const petals = rosette(120).join('')

/** A report, the whole screen: what was found, what would have been allowed, who signed. It prints as it stands. */
export function ReportPage({ origin, report }: { origin: Origin; report: Certificate }) {
  const { t, formats } = useMessages()
  const heading = useRef<HTMLHeadingElement>(null)
  const title = t(`origin.kind.${report.kind}`)
  usePageTitle(t('shell.pageTitle', { page: `${title} ${report.number}` }))
  // The address keeps its path, so nobody else moves the focus here.
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), [])
  const name = formats.names(origin.names)
  return (
    <Screen className={styles.screen}>
      <TopBar className={styles.top} start={<Close origin={origin} />} />
      <article className={styles.report}>
        <svg className={styles.rosette} viewBox="0 0 120 120" aria-hidden="true">
          <path d={petals} />
        </svg>
        <div className={styles.head}>
          <DemoRibbon shape="tail">{t('shell.demo')}</DemoRibbon>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          <p className={styles.number}>
            <Code>{report.number}</Code>
          </p>
        </div>
        <div className={styles.result} data-passed={report.passed || undefined}>
          {report.passed && (
            <Seal
              className={styles.seal}
              kind="verified"
              size={108}
              stamp
              top={t('origin.sealVerified')}
              bottom={t('shell.name')}
              label={t('origin.sealVerified')}
            />
          )}
          <b>{report.passed ? t('origin.passed') : t('origin.notPassed')}</b>
          <p>
            <Message id="origin.reportOf" values={{ name, lot: <Code className={styles.lot}>{origin.lot}</Code> }} />
            <br />
            <Sampled origin={origin} report={report} />
          </p>
        </div>
        <ReportTable rows={report.rows} />
        <div className={styles.signed}>
          <QrCode className={styles.code} value={reportAddress(origin, report)} label={t('origin.reportCode')} />
          <div>
            <Signature />
            <p>
              {report.signer && formats.names(report.signer)}
              <br />
              {t('origin.issuedBy', { issuer: formats.names(report.issuer), time: formats.time(report.issuedAt) })}
            </p>
          </div>
        </div>
      </article>
      {canPrint() && (
        <div className={styles.save}>
          <Button kind="primary" block onClick={printPage} data-act="saveReport">
            {t('origin.saveReport')}
          </Button>
        </div>
      )}
    </Screen>
  )
}

/** The report's own address, for whoever holds it printed. */
const reportAddress = ({ product, lot }: Origin, { number }: Certificate): string =>
  pageAddress(`${paths.origin(product.gtin, lot)}?report=${encodeURIComponent(number)}`)

function Sampled({ origin, report }: { origin: Origin; report: Certificate }) {
  const { t, formats } = useMessages()
  const when = { date: formats.date(report.sampledAt), time: formats.time(report.sampledAt) }
  const count = casesOf(origin.events)
  return count === 0
    ? t('origin.sampled', when)
    : t('origin.cratesSampled', { crates: t('origin.crates', { count }), ...when })
}

function Close({ origin }: { origin: Origin }) {
  const { t } = useMessages()
  const navigate = useNavigate()
  const { key } = useLocation()
  const page = paths.origin(origin.product.gtin, origin.lot)
  const close = () => void (key === 'default' ? navigate(page, { replace: true }) : navigate(-1))
  return <RoundButton label={t('shell.close')} icon={X} tone="paper" onClick={close} data-act="closeReport" />
}

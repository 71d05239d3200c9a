import type { Certificate, Origin } from '#contract/origin.ts'
import { casesOf } from '#domain/batch-cases.ts'
import { Message, useMessages } from '#messages/messages-context.tsx'
import { Code } from '#ui/figure.tsx'
import { Seal } from '#ui/seal.tsx'
import { PaperPage } from './paper-page.tsx'
import { ReportTable } from './report-table.tsx'
import styles from './report-page.module.css'
import { Signature } from './signature.tsx'

/** A report: what was found, what would have been allowed, who signed. */
export function ReportPage({ origin, report }: { origin: Origin; report: Certificate }) {
  const { t, formats } = useMessages()
  const name = formats.names(origin.names)
  return (
    <PaperPage
      origin={origin}
      kind="report"
      title={t(`origin.kind.${report.kind}`)}
      number={report.number}
      word={report.passed ? t('origin.passed') : t('origin.notPassed')}
      good={report.passed}
      seal={
        report.passed && (
          <Seal
            className={styles.seal}
            kind="verified"
            size={108}
            stamp
            top={t('origin.sealVerified')}
            bottom={t('shell.name')}
            label={t('origin.sealVerified')}
          />
        )
      }
      line={
        <>
          <Message id="origin.reportOf" values={{ name, lot: <Code className={styles.lot}>{origin.lot}</Code> }} />
          <br />
          <Sampled origin={origin} report={report} />
        </>
      }
      signed={
        <div>
          <Signature />
          <p>
            {report.signer && formats.names(report.signer)}
            <br />
            {t('origin.issuedBy', { issuer: formats.names(report.issuer), time: formats.time(report.issuedAt) })}
          </p>
        </div>
      }
      labels={{ code: t('origin.reportCode'), save: t('origin.saveReport') }}
    >
      <ReportTable rows={report.rows} />
    </PaperPage>
  )
}

function Sampled({ origin, report }: { origin: Origin; report: Certificate }) {
  const { t, formats } = useMessages()
  const when = { date: formats.date(report.sampledAt), time: formats.time(report.sampledAt) }
  const count = casesOf(origin.events)
  return count === 0
    ? t('origin.sampled', when)
    : t('origin.cratesSampled', { crates: t('origin.crates', { count }), ...when })
}

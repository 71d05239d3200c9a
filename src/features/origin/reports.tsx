import { ChevronRight, FileClock } from 'lucide-react'
import { Link, useLocation } from 'react-router'
import type { Origin } from '#contract/origin.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { ButtonLink } from '#ui/button.tsx'
import { Certificate } from '#ui/certificate.tsx'
import { Icon } from '#ui/icon.tsx'
import { RowFact } from '#ui/row-fact.tsx'
import { Block } from '#ui/block.tsx'
import { foundWords } from '#messages/report-words.ts'

/** The laboratory's word on the batch, its first results here and the whole report behind a link. */
export function Reports({ origin }: { origin: Origin }) {
  const messages = useMessages()
  const { t, formats } = messages
  const { pathname } = useLocation()
  return (
    <Block title={t(origin.verdict.state === 'failedTest' ? 'origin.testedFailed' : 'origin.tested')}>
      {origin.certificates.length === 0 && (
        <RowFact icon={FileClock} note={t('origin.noReportNote')}>
          <b>{t('origin.noReport')}</b>
        </RowFact>
      )}
      {origin.certificates.map((report) => (
        <Certificate
          key={report.number}
          title={t(`origin.kind.${report.kind}`)}
          number={report.number}
          when={t('origin.issued', { date: formats.date(report.issuedAt), time: formats.time(report.issuedAt) })}
          demo={t('shell.demo')}
          rows={report.rows
            .filter(({ headline }) => headline)
            .map((row) => ({
              label: formats.names(row.names),
              value: foundWords(row, messages, true),
              mark: row.pass ? ('passed' as const) : ('failed' as const),
              markLabel: row.pass ? t('origin.passed') : t('origin.notPassed'),
            }))}
          action={
            <ButtonLink
              kind="text"
              render={(link) => (
                <Link
                  to={{ pathname, search: `?report=${encodeURIComponent(report.number)}` }}
                  data-act="openReport"
                  data-paper={report.number}
                  {...link}
                />
              )}
            >
              {t('origin.readReport')}
              <Icon of={ChevronRight} size={20} />
            </ButtonLink>
          }
        />
      ))}
    </Block>
  )
}

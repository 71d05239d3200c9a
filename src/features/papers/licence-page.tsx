import type { Licence, Origin } from '#contract/origin.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { Sum } from '#ui/sum.tsx'
import { PaperPage } from './paper-page.tsx'

/** A licence: who may do it, by whose word, and until when. */
export function LicencePage({ origin, licence }: { origin: Origin; licence: Licence }) {
  const { t, formats } = useMessages()
  const { validTo } = licence
  return (
    <PaperPage
      origin={origin}
      kind="licence"
      title={t(`papers.licence.${licence.kind}`)}
      number={licence.number}
      word={t(`papers.${licence.status}`)}
      good={licence.status !== 'expired'}
      line={formats.names(licence.holder)}
      signed={<p>{t('papers.licenceNote')}</p>}
      labels={{ code: t('papers.licenceCode'), save: t('papers.save') }}
    >
      <Sum
        rows={[
          { label: t('papers.issuer'), value: formats.names(licence.issuer) },
          { label: t('papers.issued'), value: formats.dateAndYear(licence.issuedAt) },
          {
            label: t('papers.validTo'),
            value: validTo === undefined ? t('papers.holdsForBatch') : formats.dateAndYear(validTo),
          },
        ]}
      />
    </PaperPage>
  )
}

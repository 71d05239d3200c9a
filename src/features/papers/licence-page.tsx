import { X } from 'lucide-react'
import { useLayoutEffect, useRef } from 'react'
import { useLocation, useNavigate } from 'react-router'
import type { Licence, Origin } from '#contract/origin.ts'
import { paths } from '#domain/paths.ts'
import { useMessages } from '#messages/messages-context.tsx'
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
import { Sum } from '#ui/sum.tsx'
import { TopBar } from '#ui/top-bar.tsx'
import styles from './report-page.module.css'

const petals = rosette(120).join('')

/** A licence, the whole screen: who may do it, by whose word, and until when. It prints as it stands. */
export function LicencePage({ origin, licence }: { origin: Origin; licence: Licence }) {
  const { t, formats } = useMessages()
  const heading = useRef<HTMLHeadingElement>(null)
  const title = t(`papers.licence.${licence.kind}`)
  usePageTitle(t('shell.pageTitle', { page: `${title} ${licence.number}` }))
  // The address keeps its path, so nobody else moves the focus here.
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), [])
  const { validTo } = licence
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
            <Code>{licence.number}</Code>
          </p>
        </div>
        <div className={styles.result} data-passed={licence.status !== 'expired' || undefined}>
          <b>{t(`papers.${licence.status}`)}</b>
          <p>{formats.names(licence.holder)}</p>
        </div>
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
        <div className={styles.signed}>
          <QrCode className={styles.code} value={licenceAddress(origin, licence)} label={t('papers.licenceCode')} />
          <p>{t('papers.licenceNote')}</p>
        </div>
      </article>
      {canPrint() && (
        <div className={styles.save}>
          <Button kind="primary" block onClick={printPage} data-act="saveLicence">
            {t('papers.save')}
          </Button>
        </div>
      )}
    </Screen>
  )
}

/** The licence's own address, for whoever holds it printed. */
const licenceAddress = ({ product, lot }: Origin, { number }: Licence): string =>
  pageAddress(`${paths.origin(product.gtin, lot)}?licence=${encodeURIComponent(number)}`)

function Close({ origin }: { origin: Origin }) {
  const { t } = useMessages()
  const navigate = useNavigate()
  const { key } = useLocation()
  const page = paths.origin(origin.product.gtin, origin.lot)
  const close = () => void (key === 'default' ? navigate(page, { replace: true }) : navigate(-1))
  return <RoundButton label={t('shell.close')} icon={X} tone="paper" onClick={close} data-act="closeLicence" />
}

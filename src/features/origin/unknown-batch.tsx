import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { paths } from '#domain/paths.ts'
import { Message, useMessages } from '#messages/messages-context.tsx'
import { usePageTitle } from '#platform/page-title.ts'
import { productQuery } from '#queries/product-query.ts'
import { ButtonLink } from '#ui/button.tsx'
import { Code } from '#ui/figure.tsx'
import { BlankTag } from './blank-tag.tsx'
import styles from './blank-tag.module.css'
import { Screen } from '#ui/screen.tsx'
import { StatePanel } from '#ui/state-panel.tsx'

/** A product of ours, but a batch nobody recorded: not an error of the person's, and nothing we would vouch for. */
export function UnknownBatch({ gtin, lot }: { gtin: string; lot: string }) {
  const { t, formats } = useMessages()
  const { data } = useQuery({ ...productQuery(gtin), throwOnError: false })
  usePageTitle(t('shell.pageTitle', { page: t('origin.unknownBatch') }))
  return (
    <Screen>
      <StatePanel
        className={styles.panel}
        kind="refused"
        picture={<BlankTag picture={data?.product.picture} />}
        title={t('origin.unknownBatch')}
        actions={
          <>
            <ButtonLink kind="primary" block render={(link) => <Link to={paths.product(gtin)} {...link} />}>
              {data
                ? t('origin.unknownBatchNamed', { name: formats.names(data.product.names) })
                : t('origin.unknownBatchProduct')}
            </ButtonLink>
            <ButtonLink kind="text" render={(link) => <Link to={paths.scan()} {...link} />}>
              {t('code.scanAnother')}
            </ButtonLink>
          </>
        }
      >
        <Message id="origin.unknownBatchBody" values={{ lot: <Code>{lot}</Code> }} />
      </StatePanel>
    </Screen>
  )
}

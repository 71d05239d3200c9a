import { Link, useLocation } from 'react-router'
import type { DigitalLinkError } from '#contract/gs1/digital-link-error.ts'
import { paths } from '#domain/paths.ts'
import { Message, useMessages } from '#messages/messages-context.tsx'
import { usePageTitle } from '#platform/page-title.ts'
import { ButtonLink } from '#ui/button.tsx'
import { CodeEntry } from '#ui/code-entry.tsx'
import { Screen } from '#ui/screen.tsx'
import { StatePanel } from '#ui/state-panel.tsx'
import { BlankTag } from './blank-tag.tsx'
import styles from './blank-tag.module.css'

/** An address that means to be a tag's and has a mistake: which one, and what to do. */
export function TagMistake({ why }: { why: DigitalLinkError }) {
  const { t } = useMessages()
  const { pathname } = useLocation()
  const digits = /^\/01\/(\d{8,14})(?:\/|$)/.exec(pathname)?.[1]
  const wrongDigit = why.code === 'badCheckDigit' && why.ai === '01' && digits !== undefined
  usePageTitle(t('shell.pageTitle', { page: t('scan.badCodeHead') }))
  return (
    <Screen>
      <StatePanel
        className={styles.panel}
        kind="refused"
        picture={wrongDigit ? undefined : <BlankTag />}
        title={t('scan.badCodeHead')}
        actions={
          <>
            <ButtonLink kind="primary" block render={(link) => <Link to={paths.scan()} {...link} />}>
              {t('scan.scanAnother')}
            </ButtonLink>
            <ButtonLink kind="text" render={(link) => <Link to={paths.home()} {...link} />}>
              {t('shell.goToMarket')}
            </ButtonLink>
          </>
        }
      >
        {wrongDigit && <WrongDigit digits={digits} />}
        <p>
          <MistakeWords why={why} />
        </p>
      </StatePanel>
    </Screen>
  )
}

/** The number as it stood on the tag, the digit that does not fit marked. */
function WrongDigit({ digits }: { digits: string }) {
  const shown = digits.length === 14 && digits.startsWith('0') ? digits.slice(1) : digits
  return (
    <CodeEntry
      className={styles.digits}
      digits={shown}
      length={shown.length}
      groups={[4, 4, shown.length - 9, 1].filter((size) => size > 0)}
      bad={shown.length - 1}
      label={shown.split('').join(' ')}
    />
  )
}

function MistakeWords({ why }: { why: DigitalLinkError }) {
  switch (why.code) {
    case 'badCheckDigit':
      return <Message id="scan.badCheckDigit" values={{ expected: why.expected, got: why.got }} />
    case 'badLength':
      return <Message id="scan.badLength" values={{ ai: why.ai, length: why.length }} />
    case 'badCharset':
      return <Message id="scan.badCharset" values={{ ai: why.ai }} />
    case 'badDate':
      return <Message id="scan.badDate" values={{ ai: why.ai }} />
    case 'badEncoding':
      return <Message id="scan.badEncoding" values={{ ai: why.ai }} />
    case 'notAQualifier':
    case 'qualifierOrder':
    case 'qualifierInQuery':
    case 'repeated':
      return <Message id="scan.badOrder" values={{ ai: <bdi>{short(why.ai)}</bdi> }} />
    case 'alias':
      return <Message id="scan.alias" values={{ word: why.word }} />
    case 'compressed':
      return <Message id="scan.compressed" />
    case 'pathTail':
      return <Message id="scan.badTail" values={{ segment: <bdi>{short(why.segment)}</bdi> }} />
    case 'notAUrl':
    case 'tooLong':
    case 'noPrimaryKey':
    case 'otherKey':
      return <Message id="origin.noTag" />
  }
}

/** Parts of a stranger's address may be as long as it likes. */
const short = (text: string): string => (text.length > 24 ? `${text.slice(0, 24).toWellFormed()}…` : text)

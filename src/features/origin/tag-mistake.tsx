import { Link, useLocation } from 'react-router'
import type { DigitalLinkError } from '#contract/gs1/digital-link-error.ts'
import { paths } from '#domain/paths.ts'
import { codeMistake } from '#messages/code-mistake.ts'
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
  usePageTitle(t('shell.pageTitle', { page: t('code.mistakeHead') }))
  return (
    <Screen>
      <StatePanel
        className={styles.panel}
        kind="refused"
        picture={wrongDigit ? undefined : <BlankTag />}
        title={t('code.mistakeHead')}
        actions={
          <>
            <ButtonLink kind="primary" block render={(link) => <Link to={paths.scan()} {...link} />}>
              {t('code.scanAnother')}
            </ButtonLink>
            <ButtonLink kind="text" render={(link) => <Link to={paths.home()} {...link} />}>
              {t('shell.goToMarket')}
            </ButtonLink>
          </>
        }
      >
        {wrongDigit && <WrongDigit digits={digits} />}
        <p>
          <Message {...codeMistake(why)} />
        </p>
      </StatePanel>
    </Screen>
  )
}

/** The number as it stood on the tag, the digit that does not fit marked. */
function WrongDigit({ digits }: { digits: string }) {
  const shown = digits.length === 14 && digits.startsWith('0') ? digits.slice(1) : digits
  return <CodeEntry className={styles.digits} digits={shown} bad={shown.length - 1} label={shown.split('').join(' ')} />
}

import { useQuery } from '@tanstack/react-query'
import {
  ArrowLeftRight,
  Gem,
  KeyRound,
  Lamp,
  MapPin,
  Printer,
  QrCode,
  ReceiptText,
  Scale,
  ScanBarcode,
  Ticket,
} from 'lucide-react'
import { Link } from 'react-router'
import { paths } from '#domain/paths.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { usePageTitle } from '#platform/page-title.ts'
import { meQuery } from '#queries/me-query.ts'
import { walletQuery } from '#queries/wallet-query.ts'
import { languageChoices, setPreference, themeChoices, usePreferences } from '#stores/preferences-store.ts'
import { openStage } from '#stores/stage-store.ts'
import { Button } from '#ui/button.tsx'
import { DemoRibbon } from '#ui/demo-ribbon.tsx'
import { SelectField } from '#ui/field.tsx'
import { Price } from '#ui/price.tsx'
import { RowFact, RowLink, Rows } from '#ui/row-fact.tsx'
import { Screen } from '#ui/screen.tsx'
import { Segmented } from '#ui/segmented.tsx'
import { HeldRow } from './held-row.tsx'
import styles from './me-page.module.css'
import { Statement } from './statement.tsx'

/** Who holds the phone: money, orders, address, and how the shop speaks and looks. */
export function MePage() {
  const { t, formats } = useMessages()
  const { data: me } = useQuery(meQuery)
  const { data: wallet } = useQuery(walletQuery)
  const { language, theme } = usePreferences()
  const address = me?.addresses.find(({ id }) => id === me.addressId)
  usePageTitle(t('shell.pageTitle', { page: t('account.title') }))
  return (
    <Screen>
      <header className={styles.head}>
        <h1>{me ? formats.names(me.names) : t('account.title')}</h1>
        <p>{me && t('account.account', { account: me.account })}</p>
      </header>
      <section className={styles.wallet} data-zone="wallet" aria-label={t('account.wallet')}>
        <h2>{t('account.wallet')}</h2>
        <DemoRibbon shape="tail">{t('shell.demo')}</DemoRibbon>
        <p>{wallet && <Price money={wallet.balance} />}</p>
        {wallet && <Statement lines={wallet.statement} />}
      </section>
      <Rows className={styles.rows}>
        <RowLink
          icon={ArrowLeftRight}
          note={t('after.statementHint')}
          render={(link) => <Link to={paths.statement()} {...link} data-act="openStatement" />}
        >
          <b>{t('after.statement')}</b>
        </RowLink>
        <RowLink
          icon={Ticket}
          note={t('coupons.hint')}
          render={(link) => <Link to={paths.coupons()} {...link} data-act="openCoupons" />}
        >
          <b>{t('coupons.title')}</b>
        </RowLink>
        <RowLink
          icon={QrCode}
          note={t('account.payCodeHint')}
          render={(link) => <Link to={paths.payCode()} {...link} data-act="openPayCode" />}
        >
          <b>{t('account.payCode')}</b>
        </RowLink>
        <RowLink
          icon={KeyRound}
          note={
            wallet &&
            (wallet.passFree.ceiling.minor === 0
              ? t('account.passFreeOff')
              : t('account.passFreeUpTo', { amount: formats.money(wallet.passFree.ceiling, { minor: 'auto' }) }))
          }
          render={(link) => <Link to={paths.passFree()} {...link} data-act="openPassFree" />}
        >
          <b>{t('account.passFree')}</b>
        </RowLink>
        <RowLink
          icon={ReceiptText}
          note={t('account.ordersHint')}
          render={(link) => <Link to={paths.orders()} {...link} />}
        >
          <b>{t('account.orders')}</b>
        </RowLink>
        <HeldRow />
        <RowLink
          icon={Gem}
          note={t('account.pavilionHint')}
          render={(link) => <Link to={paths.pavilion()} {...link} data-act="openPavilion" />}
        >
          <b>{t('account.pavilion')}</b>
        </RowLink>
        <RowFact icon={MapPin} note={address && formats.names(address.door)}>
          <b>{t('account.address')}</b>
        </RowFact>
        <RowFact
          icon={Lamp}
          note={t('account.stageHint')}
          end={<Button onClick={openStage}>{t('account.openStage')}</Button>}
        >
          <b>{t('account.stage')}</b>
        </RowFact>
        <RowLink
          icon={Scale}
          note={t('account.compareHint')}
          render={(link) => <Link to={paths.compare()} {...link} />}
        >
          <b>{t('account.compare')}</b>
        </RowLink>
        <RowLink
          icon={ScanBarcode}
          note={t('account.counterHint')}
          render={(link) => <Link to={paths.counter()} {...link} />}
        >
          <b>{t('account.counter')}</b>
        </RowLink>
        <RowLink icon={Printer} note={t('account.tagsHint')} render={(link) => <Link to={paths.tags()} {...link} />}>
          <b>{t('account.tags')}</b>
        </RowLink>
      </Rows>
      <section className={styles.choices}>
        <SelectField
          label={t('account.language')}
          value={language}
          options={languageChoices.map((value) => ({ value, label: t(`account.language.${value}`) }))}
          onChange={(event) => {
            const chosen = languageChoices.find((value) => value === event.currentTarget.value)
            if (chosen) setPreference({ language: chosen })
          }}
        />
        <div>
          <h2>{t('account.theme')}</h2>
          <Segmented
            label={t('account.theme')}
            value={theme}
            options={themeChoices.map((value) => ({ value, label: t(`account.theme.${value}`) }))}
            onChange={(chosen) => setPreference({ theme: chosen })}
          />
        </div>
      </section>
      <section className={styles.about}>
        <h2>{t('account.aboutTitle')}</h2>
        <p>{t('account.about')}</p>
        <p>{t('account.licences')}</p>
      </section>
    </Screen>
  )
}

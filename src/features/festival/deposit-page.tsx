import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from 'react-router'
import type { Deposit } from '#contract/deposit.ts'
import { isDue, isHeld } from '#domain/held-deposits.ts'
import { paths } from '#domain/paths.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { commaOf } from '#messages/sentences.ts'
import { usePageTitle } from '#platform/page-title.ts'
import { useNow } from '#platform/use-now.ts'
import { depositsQuery } from '#queries/deposits-query.ts'
import { BottomBar } from '#ui/bottom-bar.tsx'
import { ButtonLink } from '#ui/button.tsx'
import { DemoRibbon } from '#ui/demo-ribbon.tsx'
import { pictureUrl } from '#ui/picture-url.ts'
import { Price } from '#ui/price.tsx'
import { Perforation, Receipt, Segment } from '#ui/receipt.tsx'
import { Screen } from '#ui/screen.tsx'
import { StagePicture } from '#ui/stage-picture.tsx'
import { Skeleton, StatePanel } from '#ui/state-panel.tsx'
import { Sum } from '#ui/sum.tsx'
import { TopBar } from '#ui/top-bar.tsx'
import { BalanceReceipt } from './balance-receipt.tsx'
import { depositAct } from './deposit-act.ts'
import styles from './deposit-page.module.css'
import type { DepositSlots } from './deposit-slots.ts'
import { DepositState } from './deposit-state.tsx'
import { depositTold } from './deposit-words.ts'
import { Forfeit } from './forfeit.tsx'
import { GiveUpHold } from './give-up-hold.tsx'

/** One thing held: what was put down, what is left to pay and until when, and, while its window is open, the receipt to pay it by. */
export function DepositPage({ slots }: { slots: DepositSlots }) {
  const { depositId = '' } = useParams()
  const { t, formats } = useMessages()
  const { data } = useQuery(depositsQuery)
  const deposit = data?.deposits.find((one) => one.depositId === depositId)
  const title = deposit ? formats.names(deposit.names) : t('night.depositsTitle')
  usePageTitle(t('shell.pageTitle', { page: title }))
  return (
    <Screen>
      <TopBar start={<slots.Back />} title={title} />
      {deposit ? (
        <Held key={depositId} deposit={deposit} slots={slots} />
      ) : data ? (
        <StatePanel
          level={2}
          picture={<img src={pictureUrl('1f3ee')} width={128} height={128} alt="" />}
          title={t('night.unknownDeposit')}
          actions={
            <ButtonLink kind="primary" block render={(link) => <Link to={paths.deposits()} {...link} />}>
              {t('night.myDeposits')}
            </ButtonLink>
          }
        >
          {t('night.unknownDepositBody')}
        </StatePanel>
      ) : (
        <Skeleton label={t('shell.loading')} shape="receipt" />
      )}
    </Screen>
  )
}

function Held({ deposit, slots }: { deposit: Deposit; slots: DepositSlots }) {
  const messages = useMessages()
  const now = useNow(60_000)
  const { state } = deposit
  const open = isDue(deposit) && deposit.balanceTradeNo === undefined
  return (
    <>
      <header className={styles.head}>
        <StagePicture
          className={styles.stage}
          picture={deposit.picture}
          tint={deposit.tint}
          size="fill"
          faded={state === 'forfeited'}
          eager
        />
        <div role="status">
          <DepositState state={state} />
          <p>{depositTold(deposit, now, messages)}</p>
        </div>
      </header>
      {open ? (
        <BalanceReceipt deposit={deposit} slots={slots} />
      ) : (
        <>
          <Slip deposit={deposit} />
          <Act deposit={deposit} />
        </>
      )}
    </>
  )
}

/** What was agreed, on paper; of one that is over, what came of it. */
function Slip({ deposit }: { deposit: Deposit }) {
  const messages = useMessages()
  const { t, formats } = messages
  const { state, price, worth, refunded } = deposit
  const counts = isHeld(deposit) || state === 'done'
  const paidDown = state !== 'toPay' && deposit.paidAt !== undefined
  return (
    <Receipt className={styles.slip}>
      <Segment className={styles.goods}>
        <DemoRibbon shape="slip">{t('shell.demo')}</DemoRibbon>
        <h2>{formats.names(deposit.names) + commaOf(messages) + formats.names(deposit.measure)}</h2>
      </Segment>
      <Perforation />
      <Segment className={styles.lines}>
        <Sum
          rows={[
            { label: t('night.sum.price'), value: formats.money(price) },
            ...(paidDown ? [{ label: t('night.paidDown'), value: formats.money(deposit.deposit) }] : []),
            ...(counts
              ? [{ label: t('night.sum.worth'), value: formats.money({ ...worth, minor: -worth.minor }) }]
              : []),
            ...(refunded ? [{ label: t('night.cameBack'), value: formats.money(refunded) }] : []),
          ]}
          total={
            isHeld(deposit) ? { label: t('night.leftToPay'), value: <Price money={deposit.balance} /> } : undefined
          }
        />
        {state === 'toPay' && <Forfeit deposit={deposit.deposit} />}
        {state === 'paid' && <p className={styles.note}>{t('night.bagAndRide')}</p>}
      </Segment>
    </Receipt>
  )
}

/** The one thing to do, and how to give up what waits to be paid. From what is over the way leads on. */
function Act({ deposit }: { deposit: Deposit }) {
  const messages = useMessages()
  const way = depositAct(deposit, messages)
  if (!way && isHeld(deposit)) return null
  if (!way)
    return (
      <BottomBar>
        <ButtonLink block render={(link) => <Link to={paths.lanternNight()} {...link} />}>
          {messages.t('night.toLanternNight')}
        </ButtonLink>
      </BottomBar>
    )
  return (
    <BottomBar>
      <ButtonLink kind="primary" block render={(link) => <Link to={way.to} {...link} data-act={way.act} />}>
        {way.label}
      </ButtonLink>
      {way.pays && <GiveUpHold deposit={deposit} />}
    </BottomBar>
  )
}

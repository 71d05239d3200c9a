import { useQuery } from '@tanstack/react-query'
import { ArrowLeft } from 'lucide-react'
import { useEffect } from 'react'
import { Link, Navigate, useNavigate, useParams, useSearchParams } from 'react-router'
import type { Challenge } from '#contract/bank.ts'
import type { Trade } from '#contract/pay.ts'
import { paths } from '#domain/paths.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { Refused } from '#platform/failure.ts'
import { usePageTitle } from '#platform/page-title.ts'
import { challengeQuery } from '#queries/bank-query.ts'
import { cashierQuery } from '#queries/cashier-query.ts'
import { clearCardDraft } from '#stores/card-draft-store.ts'
import { useFlags } from '#stores/flags-store.ts'
import { ButtonLink } from '#ui/button.tsx'
import { DemoRibbon } from '#ui/demo-ribbon.tsx'
import { RoundButton } from '#ui/round-button.tsx'
import { Screen } from '#ui/screen.tsx'
import { StatePanel } from '#ui/state-panel.tsx'
import { TopBar } from '#ui/top-bar.tsx'
import { CardForm } from './card-form.tsx'
import styles from './card-page.module.css'
import { useCardPayment } from './use-card-payment.ts'

/** A card for one order that is placed: the form, and what came of the bank when the person comes back from it. */
export function CardPage() {
  const { t } = useMessages()
  usePageTitle(t('shell.pageTitle', { page: t('card.title') }))
  const { tradeNo = '' } = useParams()
  const [search] = useSearchParams()
  const challengeId = search.get('challenge')
  const { data, error } = useQuery({
    ...cashierQuery(tradeNo),
    throwOnError: (failed, query) => query.state.data === undefined && !(failed instanceof Refused),
  })
  const { data: challenge } = useQuery({
    ...challengeQuery(challengeId ?? ''),
    enabled: challengeId !== null,
    throwOnError: false,
  })
  return (
    <Screen>
      <DemoRibbon shape="band" className={styles.band}>
        <em>{t('card.demo')}</em> {t('card.onlyTest')}
      </DemoRibbon>
      <TopBar title={t('card.checkout')} start={<Back />} />
      {data ? (
        <Standing trade={data.trade} challenge={challenge} />
      ) : (
        error && <Over title={t('card.unknownTitle')} says={t('card.unknownBody')} />
      )}
    </Screen>
  )
}

/** Where the trade stands decides what is shown; the bank's word only says why. */
function Standing({ trade, challenge }: { trade: Trade; challenge: Challenge | undefined }) {
  const { t } = useMessages()
  const isApproved = challenge?.state === 'authenticated'
  if (trade.paidAt !== undefined) return <Paid orderId={trade.orderId} />
  if (trade.status !== 'WAIT_BUYER_PAY') {
    return isApproved ? (
      <Over title={t('card.lateTitle')} says={t('card.lateBody')} />
    ) : (
      <Over title={t('card.closedTitle')} says={t('card.closedBody')} />
    )
  }
  if (isApproved && trade.notTaken?.challengeId === challenge.id) return <NotTaken trade={trade} />
  if (isApproved || trade.processing)
    return (
      <div role="status" data-waiting="">
        <StatePanel title={t('card.checkingTitle')}>{t('card.checkingBody')}</StatePanel>
      </div>
    )
  return <Waiting trade={trade} challenge={challenge} />
}

function Waiting({ trade, challenge }: { trade: Trade; challenge: Challenge | undefined }) {
  const navigate = useNavigate()
  const shows = useFlags((flags) => (flags.pay === 'card-app' ? 'app' : 'sms'))
  const { pay, pending, failed } = useCardPayment(trade.no, trade.amount, paths.card(trade.no))
  return (
    <>
      {challenge && failed === null && !pending && (
        <CameBack challenge={challenge} hasWallet={trade.buyerId !== 'guest'} />
      )}
      <CardForm
        amount={trade.amount}
        busy={pending}
        failed={failed}
        shows={shows}
        onPay={(card) =>
          pay(card, (answer) => {
            if ('challenge' in answer) void navigate(paths.challenge(answer.challenge.id))
          })
        }
      />
    </>
  )
}

/** What the bank said, and the ways on: another card below, or the wallet of whoever has one. */
function CameBack({ challenge, hasWallet }: { challenge: Challenge; hasWallet: boolean }) {
  const { t } = useMessages()
  const { state, id, tradeNo } = challenge
  if (state === 'authenticated') return null
  return (
    <section className={styles.came} role="status">
      <p>{t(`card.back.${state}`)}</p>
      {state === 'open' ? (
        <Link to={paths.challenge(id)} data-act="backToBank">
          {t('card.toBank')}
        </Link>
      ) : (
        hasWallet && (
          <Link to={paths.pay(tradeNo)} data-act="payWithWallet">
            {t('card.withWallet')}
          </Link>
        )
      )}
    </section>
  )
}

/** The bank said yes and the card had too little left by then: why, and the other ways. */
function NotTaken({ trade: { no, notTaken } }: { trade: Trade }) {
  const { t, formats } = useMessages()
  if (!notTaken) return null
  return (
    <div role="status">
      <StatePanel
        kind="refused"
        level={2}
        title={t(`card.notTaken.${notTaken.because}`)}
        actions={
          <>
            <ButtonLink
              kind="primary"
              block
              render={(link) => <Link to={paths.pay(no)} {...link} data-act="payWithWallet" />}
            >
              {t('card.withWallet')}
            </ButtonLink>
            <ButtonLink block render={(link) => <Link to={paths.card(no)} {...link} data-act="payWithCard" />}>
              {t('card.otherCard')}
            </ButtonLink>
          </>
        }
      >
        {t('card.notTakenBody', { left: formats.money(notTaken.left) })}
      </StatePanel>
    </div>
  )
}

/** In place of the form, so that going back never leads to a card that is done. */
function Paid({ orderId }: { orderId: string }) {
  // What was typed has done its work.
  useEffect(clearCardDraft, [])
  return <Navigate to={paths.paid(orderId)} replace />
}

function Over({ title, says }: { title: string; says: string }) {
  const { t } = useMessages()
  return (
    <StatePanel
      kind="refused"
      level={2}
      title={title}
      actions={
        <ButtonLink kind="primary" block render={(link) => <Link to={paths.basket()} {...link} />}>
          {t('card.toBasket')}
        </ButtonLink>
      }
    >
      {says}
    </StatePanel>
  )
}

/** Where the person came from; the basket when this is the first page. The router numbers the entries it made. */
function Back() {
  const { t } = useMessages()
  const navigate = useNavigate()
  const back = (): void => {
    const entry = (window.history.state as { idx?: number } | null)?.idx ?? 0
    void (entry > 0 ? navigate(-1) : navigate(paths.basket(), { replace: true }))
  }
  return <RoundButton label={t('card.back')} icon={ArrowLeft} onClick={back} />
}

import { useEffect, useEffectEvent } from 'react'
import { useNavigate, useParams } from 'react-router'
import type { Challenge } from '#contract/bank.ts'
import { paths } from '#domain/paths.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { at } from '#platform/now.ts'
import { usePageTitle } from '#platform/page-title.ts'
import { useReached } from '#platform/use-reached.ts'
import { AppStep } from './app-step.tsx'
import { BankButton } from './bank-button.tsx'
import { BankHeading } from './bank-heading.tsx'
import { BankWindow } from './bank-window.tsx'
import { EndedStep } from './ended-step.tsx'
import { returnPath } from './return-path.ts'
import { SmsStep } from './sms-step.tsx'
import { useBankHand } from './use-bank-hand.ts'
import { useChallenge } from './use-challenge.ts'
import { WayStep } from './way-step.tsx'

/** The bank's page: is it you who pays? By a code or in its app, and back to the shop, whatever the answer is. */
export function BankPage() {
  const { t } = useMessages()
  const { challengeId = '' } = useParams()
  usePageTitle(t('bank.pageTitle'))
  const challenge = useChallenge(challengeId)
  if (challenge === null) return <NoChallenge />
  if (!challenge)
    return (
      <BankWindow>
        <WayStep title={t('bank.wayTitle')} says={t('bank.asking')} />
      </BankWindow>
    )
  return <Asked key={challenge.id} challenge={challenge} />
}

function Asked({ challenge }: { challenge: Challenge }) {
  const { t } = useMessages()
  const navigate = useNavigate()
  const hand = useBankHand(challenge.id)
  const ready = useReached(challenge.readyAt)
  // In place of the bank's page, so that going back from the shop never leads to a bank that is done.
  const goBack = (): void => void navigate(returnPath(challenge), { replace: true })
  const isOpen = challenge.state === 'open'
  return (
    <BankWindow
      size={challenge.windowSize}
      cancelling={hand.pending}
      onCancel={isOpen ? () => hand.tell({ do: 'cancel' }, (ended) => ended && goBack()) : undefined}
    >
      {isOpen && !ready && <WayStep title={t('bank.wayTitle')} says={t('bank.wayBody')} />}
      {isOpen && ready && challenge.kind === 'sms' && <SmsStep challenge={challenge} hand={hand} />}
      {isOpen && ready && challenge.kind === 'app' && <AppStep challenge={challenge} hand={hand} />}
      {challenge.state === 'authenticated' && <Approved challenge={challenge} onReturn={goBack} />}
      {!isOpen && challenge.state !== 'authenticated' && <EndedStep challenge={challenge} onReturn={goBack} />}
    </BankWindow>
  )
}

/** Yes. The shop hears of it by the world's clock, and then the person is there, too. */
function Approved({ challenge, onReturn }: { challenge: Challenge; onReturn: () => void }) {
  const { t } = useMessages()
  const { settlesAt = 0 } = challenge
  const back = useEffectEvent(onReturn)
  useEffect(() => at(settlesAt, () => back()), [settlesAt])
  return (
    <>
      <WayStep title={t('bank.approvedTitle')} says={t('bank.approvedBody')} />
      <BankButton kind="other" onClick={onReturn}>
        {t('bank.returnNow')}
      </BankButton>
    </>
  )
}

function NoChallenge() {
  const { t } = useMessages()
  const navigate = useNavigate()
  return (
    <BankWindow>
      <BankHeading>{t('bank.unknownTitle')}</BankHeading>
      <p>{t('bank.unknownBody')}</p>
      <BankButton onClick={() => void navigate(paths.home(), { replace: true })}>{t('bank.return')}</BankButton>
    </BankWindow>
  )
}

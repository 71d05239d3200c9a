import { useQuery } from '@tanstack/react-query'
import { X } from 'lucide-react'
import { useState } from 'react'
import type { PayCodeMethod } from '#contract/pay-code.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { requestId } from '#platform/ids.ts'
import { usePageTitle } from '#platform/page-title.ts'
import { payCodeQuery } from '#queries/pay-code-query.ts'
import { walletQuery } from '#queries/wallet-query.ts'
import { useFlows } from '#stores/flows-store.ts'
import { PayGround } from '#ui/pay-card.tsx'
import { RoundButton } from '#ui/round-button.tsx'
import { Screen } from '#ui/screen.tsx'
import { TopBar } from '#ui/top-bar.tsx'
import { ChargedMoment } from './charged-moment.tsx'
import { ConfirmSheet } from './confirm-sheet.tsx'
import { MethodButton } from './method-button.tsx'
import styles from './pay-code-page.module.css'
import { PayCodeFoot } from './pay-code-foot.tsx'
import { RefusedNote } from './refused-note.tsx'
import { ShownCode } from './shown-code.tsx'
import { useWayBack } from './use-way-back.ts'

/** The wallet shown to a counter: one showing after the other, each with codes of its own. */
export function PayCodePage() {
  const { t } = useMessages()
  const closedTimes = useFlows((flows) => flows.closedTimes)
  const [turn, setTurn] = useState(0)
  const [method, setMethod] = useState<PayCodeMethod>('balance')
  usePageTitle(t('shell.pageTitle', { page: t('payCode.title') }))
  return (
    <Showing
      key={`${closedTimes} ${turn}`}
      method={method}
      onMethod={setMethod}
      onAnother={() => setTurn((turns) => turns + 1)}
    />
  )
}

interface ShowingProps {
  method: PayCodeMethod
  onMethod: (method: PayCodeMethod) => void
  onAnother: () => void
}

function Showing({ method, onMethod, onAnother }: ShowingProps) {
  const { t } = useMessages()
  const close = useWayBack()
  const [showingId] = useState(requestId)
  const { data: shown } = useQuery(payCodeQuery(showingId, method))
  const { data: wallet } = useQuery({ ...walletQuery, throwOnError: false })
  const charged = shown?.charged
  return (
    <Screen className={styles.screen}>
      <PayGround demo={t('payCode.demo')}>
        <TopBar
          className={styles.bar}
          title={t('payCode.title')}
          start={<RoundButton icon={X} label={t('payCode.close')} onClick={close} data-act="closePayCode" />}
        />
        {charged ? (
          <ChargedMoment sale={charged} onAnother={onAnother} onDone={close} />
        ) : (
          <>
            <ShownCode shown={shown} lockedUntil={wallet?.pin.lockedUntil} onAnother={onAnother} />
            <RefusedNote refused={shown?.refused} />
            <MethodButton showingId={showingId} method={shown?.method ?? method} wallet={wallet} onMethod={onMethod} />
            <PayCodeFoot />
          </>
        )}
      </PayGround>
      {shown?.asks && !charged && <ConfirmSheet key={shown.asks.no} payCode={shown} sale={shown.asks} />}
    </Screen>
  )
}

import { useQuery } from '@tanstack/react-query'
import { useMessages } from '#messages/messages-context.tsx'
import type { PassFreeCeiling, Wallet } from '#contract/pay.ts'
import { walletQuery } from '#queries/wallet-query.ts'
import { Button } from '#ui/button.tsx'
import { DigitKeys } from '#ui/digit-keys.tsx'
import { Keypad } from '#ui/keypad.tsx'
import { PinBoxes } from '#ui/pin-boxes.tsx'
import { AlertLine, PinHint } from '#ui/pin-hint.tsx'
import { RadioMark } from '#ui/radio-mark.tsx'
import { Sheet, SheetActions, SheetBody } from '#ui/sheet.tsx'
import { demoPin } from './demo-pin.ts'
import { ceilings, type PassFreeEvent, type PassFreeState } from './pass-free-machine.ts'
import styles from './pass-free.module.css'
import { StepHeading } from './step-heading.tsx'
import steps from './steps.module.css'
import { usePassFree } from './use-pass-free.ts'
import { WalletFlap } from './wallet-flap.tsx'

/** Up to which amount nobody is asked for a PIN: chosen here, and said yes to with the PIN. */
export function PassFreeSheet({ onClose }: { onClose: () => void }) {
  const { t } = useMessages()
  const { data: wallet } = useQuery({ ...walletQuery, throwOnError: false })
  return (
    <Sheet open look="wallet" label={t('cashier.passFreeLabel')} onClose={onClose}>
      {wallet ? (
        <Setting wallet={wallet} onClose={onClose} />
      ) : (
        <WalletFlap title={t('cashier.passFree')} says={t('cashier.opening')} busy onClose={onClose} />
      )}
    </Sheet>
  )
}

function Setting({ wallet, onClose }: { wallet: Wallet; onClose: () => void }) {
  const { state, send } = usePassFree(ceilings.find((fen) => fen === wallet.passFree.ceiling.minor) ?? 0)
  switch (state.is) {
    case 'choosing':
      return <Choosing ceiling={state.ceiling} wallet={wallet} send={send} onClose={onClose} />
    case 'pin':
    case 'saving':
      return <Confirming state={state} send={send} />
    case 'locked':
    case 'saved':
      return <Ended state={state} onClose={onClose} />
  }
}

function useCeilingWords(): (ceiling: PassFreeCeiling) => string {
  const { t, formats } = useMessages()
  return (minor) =>
    minor === 0
      ? t('cashier.passFreeOff')
      : t('cashier.passFreeUpTo', { amount: formats.money({ minor, currency: 'CNY' }, { minor: 'auto' }) })
}

interface ChoosingProps {
  ceiling: PassFreeCeiling
  wallet: Wallet
  send: (event: PassFreeEvent) => void
  onClose: () => void
}

function Choosing({ ceiling, wallet, send, onClose }: ChoosingProps) {
  const { t, formats } = useMessages()
  const words = useCeilingWords()
  const left = formats.money(wallet.passFree.leftToday, { minor: 'auto' })
  return (
    <>
      <WalletFlap title={t('cashier.passFree')} says={t('cashier.passFreeSays')} onClose={onClose} />
      <SheetBody className={styles.body}>
        <div className={styles.ceilings} role="radiogroup" aria-label={t('cashier.passFree')}>
          {ceilings.map((each) => (
            <label key={each} className={styles.row} data-chosen={each === ceiling || undefined}>
              <input
                type="radio"
                name="ceiling"
                checked={each === ceiling}
                onChange={() => send({ type: 'chosen', ceiling: each })}
                data-act="chooseCeiling"
              />
              <b>{words(each)}</b>
              <RadioMark chosen={each === ceiling} />
            </label>
          ))}
        </div>
        <p className={styles.day}>{t('cashier.passFreeDay', { amount: left })}</p>
      </SheetBody>
      <SheetActions>
        <Button kind="primary" block onClick={() => send({ type: 'goOn' })} data-act="setPassFree">
          {t('cashier.passFreeSet')}
        </Button>
      </SheetActions>
    </>
  )
}

interface ConfirmingProps {
  state: PassFreeState & { is: 'pin' | 'saving' }
  send: (event: PassFreeEvent) => void
}

function Confirming({ state, send }: ConfirmingProps) {
  const { t, words } = useMessages()
  const ceilingWords = useCeilingWords()
  const saving = state.is === 'saving'
  const said = saving ? undefined : state.said
  const wrong = said !== undefined && said !== 'lost' && said.code === 'pinWrong' ? said : undefined
  const entered = saving ? 6 : state.digits.length
  const onKey = (key: (PassFreeEvent & { type: 'keyed' })['key']): void => send({ type: 'keyed', key })
  return (
    <>
      <WalletFlap
        title={t('cashier.passFree')}
        says={ceilingWords(state.ceiling)}
        busy={saving}
        onBack={saving ? undefined : () => send({ type: 'back' })}
      />
      <DigitKeys label={t('cashier.yourPin')} onKey={onKey} focus={!saving}>
        <SheetBody centred className={steps.pin}>
          <h3>{saving ? t('cashier.saving') : wrong ? t('cashier.enterAgain') : t('cashier.enterPin')}</h3>
          <PinBoxes
            key={wrong?.triesLeft ?? 'typing'}
            entered={entered}
            state={saving ? 'busy' : wrong && entered === 0 ? 'wrong' : 'typing'}
            label={t('cashier.entered', { count: entered, all: 6 })}
            announcement={
              saving
                ? undefined
                : entered === 0
                  ? t('cashier.noDigits')
                  : t('cashier.digitOf', { count: entered, all: 6 })
            }
          />
          {wrong && <AlertLine>{t('cashier.wrong', { count: wrong.triesLeft })}</AlertLine>}
          {said === 'lost' && <AlertLine>{t('cashier.passFreeLost')}</AlertLine>}
          {said && said !== 'lost' && !wrong && <AlertLine>{words('refusals', said.code, said)}</AlertLine>}
          <PinHint demo={t('cashier.demo')} label={t('cashier.pin')} pin={demoPin} />
        </SheetBody>
        <Keypad
          label={t('cashier.keypad')}
          deleteLabel={t('cashier.deleteDigit')}
          onKey={onKey}
          disabled={saving}
          className={steps.keypad}
        />
      </DigitKeys>
    </>
  )
}

function Ended({ state, onClose }: { state: PassFreeState & { is: 'saved' | 'locked' }; onClose: () => void }) {
  const { t, formats } = useMessages()
  const words = useCeilingWords()
  const saved = state.is === 'saved'
  return (
    <>
      <WalletFlap title={t('cashier.passFree')} says={saved ? words(state.ceiling) : ''} onClose={onClose} />
      <SheetBody centred className={steps.plain}>
        <div role={saved ? 'status' : 'alert'}>
          <StepHeading>{saved ? t('cashier.passFreeSaved') : t('cashier.lockedTitle', { count: 3 })}</StepHeading>
        </div>
        <p>
          {!saved
            ? t('cashier.lockedBody', { time: formats.time(state.until) })
            : state.ceiling === 0
              ? t('cashier.passFreeNowOff')
              : t('cashier.passFreeNow')}
        </p>
      </SheetBody>
      <SheetActions>
        <Button kind="primary" block onClick={onClose}>
          {t('cashier.done')}
        </Button>
      </SheetActions>
    </>
  )
}

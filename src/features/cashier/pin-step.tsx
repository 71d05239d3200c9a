import { ScanFace } from 'lucide-react'
import { useMessages } from '#messages/messages-context.tsx'
import { Button } from '#ui/button.tsx'
import { DigitKeys } from '#ui/digit-keys.tsx'
import { Keypad } from '#ui/keypad.tsx'
import { PinBoxes } from '#ui/pin-boxes.tsx'
import type { DigitKey } from '#ui/pin-entry.ts'
import { AlertLine, PinHint } from '#ui/pin-hint.tsx'
import { SheetBody } from '#ui/sheet.tsx'
import { faceIsOpen } from './by-face.ts'
import { pinLength } from './cashier-machine.ts'
import { demoPin } from './demo-pin.ts'
import type { StepProps } from './step-props.ts'
import styles from './steps.module.css'
import { WalletFlap } from './wallet-flap.tsx'

type Typing = 'pin' | 'wrongPin' | 'checking' | 'paid'

type PinStepProps = Omit<StepProps<Typing>, 'state'> & {
  state: StepProps<Typing>['state']
  onKey: (key: DigitKey) => void
}

/** Six boxes and the keypad, from the first digit until the answer. The boxes never hold a digit, only how many there are. */
export function PinStep({ state, send, onKey }: PinStepProps) {
  const { t } = useMessages()
  const { amount } = state.cashier.trade
  const sent = state.is === 'checking' || state.is === 'paid'
  const entered = sent ? pinLength : state.is === 'pin' ? state.digits.length : 0
  const triesLeft = sent ? undefined : state.triesLeft
  const boxes = sent ? 'busy' : state.is === 'wrongPin' ? 'wrong' : 'typing'
  const back = sent ? undefined : () => send({ type: 'back' })
  const face = faceIsOpen(state.cashier)
    ? { label: t('cashier.useFace'), icon: ScanFace, onPress: () => send({ type: 'useFace' }) }
    : undefined
  return (
    <>
      <WalletFlap money={amount} small busy={sent} onBack={back} />
      {/* The keys are off while it is sent, and lose focus with it: it comes back with them. */}
      <DigitKeys label={t('cashier.yourPin')} onKey={onKey} focus={!sent}>
        <SheetBody centred className={styles.pin}>
          <h3>
            {sent ? t('cashier.paying') : triesLeft === undefined ? t('cashier.enterPin') : t('cashier.enterAgain')}
          </h3>
          <PinBoxes
            // A second wrong PIN shakes again.
            key={state.is === 'wrongPin' ? state.triesLeft : 'typing'}
            entered={entered}
            state={boxes}
            label={t('cashier.entered', { count: entered, all: pinLength })}
            announcement={announce()}
          />
          {sent ? (
            <p className={styles.wait} role="status">
              {state.is === 'checking' && state.slow ? t('cashier.payingSlow') : t('cashier.payingBody')}
            </p>
          ) : (
            <>
              {triesLeft !== undefined && <AlertLine>{t('cashier.wrong', { count: triesLeft })}</AlertLine>}
              <PinHint demo={t('cashier.demo')} label={t('cashier.pin')} pin={demoPin} />
              <Button kind="text" onClick={() => send({ type: 'forgot' })} data-act="forgotPin">
                {t('cashier.forgot')}
              </Button>
            </>
          )}
        </SheetBody>
        <Keypad
          label={t('cashier.keypad')}
          deleteLabel={t('cashier.deleteDigit')}
          onKey={onKey}
          disabled={sent}
          extra={face}
          className={styles.keypad}
        />
      </DigitKeys>
    </>
  )

  function announce(): string | undefined {
    if (sent || state.is !== 'pin') return undefined
    return entered === 0 ? t('cashier.noDigits') : t('cashier.digitOf', { count: entered, all: pinLength })
  }
}

import { useEffect, useEffectEvent } from 'react'
import { useMessages } from '#messages/messages-context.tsx'
import { now } from '#platform/now.ts'
import { useNow } from '#platform/use-now.ts'
import { onCodeTapped } from '#stores/tapped-code-store.ts'
import { Button } from '#ui/button.tsx'
import { TextField } from '#ui/field.tsx'
import { PinHint } from '#ui/pin-hint.tsx'
import { SheetActions, SheetBody } from '#ui/sheet.tsx'
import { demoPin } from './demo-pin.ts'
import { codeLength } from './pin-reset.ts'
import { StepHeading } from './step-heading.tsx'
import type { StepProps } from './step-props.ts'
import styles from './steps.module.css'
import { WalletFlap } from './wallet-flap.tsx'

/** Forgot PIN: a code by SMS lifts the lock. Typed, pasted, or offered by the phone; a wrong one costs a try of its own. */
export function ResetStep({ state, send }: StepProps<'resetAsking' | 'resetCode' | 'resetChecking'>) {
  const { t, words } = useMessages()
  const { cashier, reset } = state
  const typing = state.is === 'resetCode'
  const type = (value: string): void =>
    send({ type: 'keyed', key: value === '' ? 'clear' : { paste: value }, at: now() })
  // A tap on the message fills its code in.
  const fillIn = useEffectEvent(type)
  useEffect(() => onCodeTapped('pinResetCode', (code) => fillIn(code)), [])
  const said = typing ? state.said : undefined
  const error =
    said === undefined
      ? undefined
      : said === 'lost'
        ? t('cashier.resetLost')
        : said.code === 'resetCodeWrong'
          ? t('cashier.resetWrong', { count: said.triesLeft })
          : words('refusals', said.code, said)
  return (
    <>
      <WalletFlap
        money={cashier.trade.amount}
        small
        busy={!typing}
        onBack={typing ? () => send({ type: 'back' }) : undefined}
      />
      <SheetBody className={styles.reset}>
        <StepHeading>{t('cashier.resetTitle')}</StepHeading>
        <p className={styles.lead} role="status">
          {state.is === 'resetAsking'
            ? t('cashier.resetAsking')
            : reset
              ? t('cashier.resetBody', { tail: reset.phoneTail })
              : t('cashier.resetMaybe')}
        </p>
        <TextField
          label={t('cashier.resetCode')}
          error={error}
          className={styles.code}
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={codeLength + 2}
          disabled={!typing}
          value={typing ? state.digits : ''}
          data-act="typeResetCode"
          onChange={({ currentTarget: { value } }) => type(value)}
        />
      </SheetBody>
      <SheetActions>
        <AnotherCode state={state} send={send} />
      </SheetActions>
    </>
  )
}

/** Another code, once the first one has had its time. */
function AnotherCode({
  state,
  send,
}: Pick<StepProps<'resetAsking' | 'resetCode' | 'resetChecking'>, 'state' | 'send'>) {
  const { t, formats } = useMessages()
  const left = Math.max(0, (state.reset?.resendAt ?? 0) - useNow(1000))
  const wait = left > 0 && state.is === 'resetCode'
  return (
    <Button
      block
      disabled={state.is !== 'resetCode' || wait}
      onClick={() => send({ type: 'forgot' })}
      data-act="anotherResetCode"
    >
      {wait ? t('cashier.resetAgainIn', { left: formats.duration(left) }) : t('cashier.resetAgain')}
    </Button>
  )
}

/** The lock is lifted. In the demo the PIN stays what it is, and that is said rather than pretended. */
export function ResetDoneStep({ state: { cashier }, send }: StepProps<'resetDone'>) {
  const { t } = useMessages()
  return (
    <>
      <WalletFlap money={cashier.trade.amount} small />
      <SheetBody centred className={styles.reset}>
        <div role="status">
          <StepHeading>{t('cashier.resetDoneTitle')}</StepHeading>
          <p className={styles.lead}>{t('cashier.resetDoneBody')}</p>
        </div>
        <PinHint demo={t('cashier.demo')} label={t('cashier.pin')} pin={demoPin} />
      </SheetBody>
      <SheetActions>
        <Button kind="primary" block onClick={() => send({ type: 'goOn', at: now() })} data-act="goOnAfterReset">
          {t('cashier.goOn')}
        </Button>
      </SheetActions>
    </>
  )
}

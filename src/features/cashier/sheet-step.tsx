import { now } from '#platform/now.ts'
import type { CashierState } from './cashier-state.ts'
import { ChooseStep } from './choose-step.tsx'
import { ClosedStep, ReturnedStep } from './closed-step.tsx'
import { FaceOverStep } from './face-over-step.tsx'
import { FaceStep } from './face-step.tsx'
import { LockedStep } from './locked-step.tsx'
import { NotPaidStep } from './not-paid-step.tsx'
import { NoTradeStep, OpeningStep } from './opening-step.tsx'
import { PinStep } from './pin-step.tsx'
import { PlansStep } from './plans-step.tsx'
import { ResetDoneStep, ResetStep } from './reset-step.tsx'
import { StepUpStep, StoppedStep } from './risk-steps.tsx'
import type { StepProps } from './step-props.ts'
import { UnknownStep } from './unknown-step.tsx'
import { WaitStep } from './wait-step.tsx'
import { WalletFlap } from './wallet-flap.tsx'

export type SheetStepProps = Omit<StepProps, 'state'> & {
  state: CashierState
  /** The keypad stays while what was typed on it is on its way, and until the page has gone on. */
  typed: boolean
}

/** The one step the sheet is at. Every state has one. */
export function SheetStep({ state, typed, ...step }: SheetStepProps) {
  const { send } = step
  switch (state.is) {
    case 'opening':
      return <OpeningStep state={state} {...step} />
    case 'noTrade':
      return <NoTradeStep {...step} />
    case 'choose':
      return <ChooseStep state={state} {...step} />
    case 'plans':
      return <PlansStep state={state} {...step} />
    case 'pin':
    case 'wrongPin':
      return <PinStep state={state} onKey={(key) => send({ type: 'keyed', key, at: now() })} {...step} />
    case 'checking':
    case 'paid':
      return typed ? <PinStep state={state} onKey={() => {}} {...step} /> : <WaitStep state={state} {...step} />
    case 'faceOpening':
    case 'faceJudging':
    case 'toBank':
    case 'atBank':
      return <WaitStep state={state} {...step} />
    case 'face':
      return (
        <>
          <WalletFlap money={state.cashier.trade.amount} small onBack={() => send({ type: 'back' })} />
          <FaceStep
            key={state.check.id}
            check={state.check}
            onOutcome={(outcome) => send({ type: 'faceSeen', outcome })}
            onUsePin={() => send({ type: 'usePin' })}
          />
        </>
      )
    case 'faceOver':
      return <FaceOverStep state={state} {...step} />
    case 'stepUp':
      return <StepUpStep state={state} {...step} />
    case 'stopped':
      return <StoppedStep state={state} {...step} />
    case 'locked':
      return <LockedStep state={state} {...step} />
    case 'resetAsking':
    case 'resetCode':
    case 'resetChecking':
      return <ResetStep state={state} {...step} />
    case 'resetDone':
      return <ResetDoneStep state={state} {...step} />
    case 'unknown':
    case 'pending':
    case 'settling':
      return <UnknownStep state={state} {...step} />
    case 'notPaid':
      return <NotPaidStep state={state} {...step} />
    case 'closed':
      return <ClosedStep state={state} {...step} />
    case 'returned':
      return <ReturnedStep state={state} {...step} />
  }
}

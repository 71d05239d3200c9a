import type { AfterCommand } from './after-rules.ts'
import type { AfterState } from './after-service.ts'
import type { BankCommand } from './bank-service.ts'
import type { BankState } from './bank-state.ts'
import type { BasketCommand, BasketState } from './basket-service.ts'
import type { CatalogueState } from './catalogue-service.ts'
import type { CheckoutCommand, CheckoutState } from './checkout-service.ts'
import type { CounterCommand } from './counter-service.ts'
import type { CounterState } from './counter-state.ts'
import type { CouponsCommand } from './coupons-service.ts'
import type { CouponsState } from './coupon-state.ts'
import type { DepositsState } from './deposit-record.ts'
import type { DepositsCommand } from './deposits-service.ts'
import type { DispatchCommand, DispatchState } from './dispatch-service.ts'
import type { FestivalState } from './festival.ts'
import type { GameCommand, GameState } from './game-service.ts'
import type { IdentityCommand, IdentityState } from './identity-service.ts'
import type { IncidentCommand, IncidentState } from './incident-service.ts'
import type { OfferCommand } from './offer-service.ts'
import type { OffersState } from './offer-state.ts'
import type { OrdersCommand, OrdersState } from './orders-service.ts'
import type { PayCommand, PayState } from './pay-service.ts'
import type { PhoneState } from './phone-service.ts'
import type { ProblemsCommand, ProblemsState } from './problems-service.ts'
import type { RecallCommand, RecallState } from './recall-service.ts'
import type { RoomCommand } from './room-service.ts'
import type { RoomState } from './room-state.ts'
import type { ScansCommand, ScansState } from './scans-service.ts'
import type { ShareCommand, ShareState } from './share-service.ts'
import type { TalkCommand, TalkState } from './talk-service.ts'
import type { ThanksCommand, ThanksState } from './thanks-service.ts'
import type { WaitMoneyState } from './wait-money.ts'

/** Everybody's state, by service. */
export interface States {
  identity: IdentityState
  catalogue: CatalogueState
  basket: BasketState
  checkout: CheckoutState
  coupons: CouponsState
  orders: OrdersState
  pay: PayState
  bank: BankState
  offers: OffersState
  phone: PhoneState
  counter: CounterState
  after: AfterState
  dispatch: DispatchState
  recall: RecallState
  scans: ScansState
  problems: ProblemsState
  waitMoney: WaitMoneyState
  talk: TalkState
  share: ShareState
  thanks: ThanksState
  incident: IncidentState
  festival: FestivalState
  deposits: DepositsState
  game: GameState
  room: RoomState
}

/** The commands each service takes; the catalogue only listens. */
export interface Commands {
  identity: IdentityCommand
  catalogue: never
  basket: BasketCommand
  checkout: CheckoutCommand
  coupons: CouponsCommand
  orders: OrdersCommand
  pay: PayCommand
  bank: BankCommand
  offers: OfferCommand
  phone: never
  counter: CounterCommand
  after: AfterCommand
  dispatch: DispatchCommand
  recall: RecallCommand
  scans: ScansCommand
  problems: ProblemsCommand
  waitMoney: never
  talk: TalkCommand
  share: ShareCommand
  thanks: ThanksCommand
  incident: IncidentCommand
  festival: never
  deposits: DepositsCommand
  game: GameCommand
  room: RoomCommand
}

export type ServiceName = keyof States

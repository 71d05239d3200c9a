import type { Service } from '#world/service.ts'
import type { Services } from '#world/fold.ts'
import { afterService } from './after-service.ts'
import { bankService } from './bank-service.ts'
import { basketService } from './basket-service.ts'
import { catalogueService } from './catalogue-service.ts'
import { checkoutService } from './checkout-service.ts'
import { counterService } from './counter-service.ts'
import { couponsService } from './coupons-service.ts'
import { depositsService } from './deposits-service.ts'
import { dispatchService } from './dispatch-service.ts'
import { festivalService } from './festival.ts'
import { gameService } from './game-service.ts'
import { identityService } from './identity-service.ts'
import { incidentService } from './incident-service.ts'
import { offerService } from './offer-service.ts'
import { ordersService } from './orders-service.ts'
import { payService } from './pay-service.ts'
import { phoneService } from './phone-service.ts'
import { problemsService } from './problems-service.ts'
import { recallService } from './recall-service.ts'
import { roomService } from './room-service.ts'
import { scansService } from './scans-service.ts'
import { shareService } from './share-service.ts'
import type { Commands, States } from './states.ts'
import { talkService } from './talk-service.ts'
import { thanksService } from './thanks-service.ts'
import { waitMoneyService } from './wait-money.ts'

/** Every service, in the order that breaks ties when two things are due at one instant. */
export const services: Services = {
  identity: identityService,
  catalogue: catalogueService,
  basket: basketService,
  checkout: checkoutService,
  coupons: couponsService,
  orders: ordersService,
  pay: payService,
  bank: bankService,
  offers: offerService,
  phone: phoneService,
  counter: counterService,
  after: afterService,
  dispatch: dispatchService,
  recall: recallService,
  scans: scansService,
  problems: problemsService,
  waitMoney: waitMoneyService,
  talk: talkService,
  share: shareService,
  thanks: thanksService,
  incident: incidentService,
  festival: festivalService,
  deposits: depositsService,
  game: gameService,
  room: roomService,
} satisfies { [K in keyof States]: Service<States[K], Commands[K], States> }

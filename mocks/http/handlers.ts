import type { EndpointName } from '#contract/routes.ts'
import { afterHandlers } from './after-handlers.ts'
import { bankHandlers } from './bank-handlers.ts'
import { basketHandlers } from './basket-handlers.ts'
import { catalogueHandlers } from './catalogue-handlers.ts'
import { checkoutHandlers } from './checkout-handlers.ts'
import type { ControlEndpoint, SessionEndpoint } from './control-handlers.ts'
import { counterHandlers } from './counter-handlers.ts'
import { dispatchHandlers } from './dispatch-handlers.ts'
import { epcisHandlers } from './epcis-handlers.ts'
import { festivalHandlers } from './festival-handlers.ts'
import type { Handlers } from './handler.ts'
import { identityHandlers } from './identity-handlers.ts'
import { ordersHandlers } from './orders-handlers.ts'
import { originHandlers } from './origin-handlers.ts'
import { payHandlers, walletHandlers } from './pay-handlers.ts'
import { phoneHandlers } from './phone-handlers.ts'
import { recallHandlers } from './recall-handlers.ts'
import { resolverHandlers } from './resolver-handlers.ts'
import { scansHandlers } from './scans-handlers.ts'

/** The services' endpoints; session and control are added by the host, which alone knows its store. */
export const serviceHandlers: Handlers<Exclude<EndpointName, ControlEndpoint | SessionEndpoint>> = {
  ...afterHandlers,
  ...bankHandlers,
  ...basketHandlers,
  ...catalogueHandlers,
  ...checkoutHandlers,
  ...counterHandlers,
  ...dispatchHandlers,
  ...epcisHandlers,
  ...festivalHandlers,
  ...identityHandlers,
  ...ordersHandlers,
  ...originHandlers,
  ...payHandlers,
  ...walletHandlers,
  ...phoneHandlers,
  ...recallHandlers,
  ...resolverHandlers,
  ...scansHandlers,
}

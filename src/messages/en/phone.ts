import type { Catalogue } from '../catalogue.ts'

export const phone = {
  region: 'Message',
  demo: 'Demo',
  osmanthusBank: 'Osmanthus Bank',
  lanePay: 'Lane Pay',
  now: 'now',
  paymentCode: '{code} is your code to pay {amount} at {merchant}.',
  pinResetCode: '{code} is your code to open your locked PIN.',
  lane: 'Lantern Lane',
  depositDue: '{product}: your balance of {amount} is due by {time} tonight. After that the deposit is lost.',
  itemComes: '{product} is on the counter now.',
  itemBack: '{product} is back.',
  fillIn: 'Use this code',
  dismiss: 'Put the message away',
  copied: 'Code copied',
} as const satisfies Catalogue

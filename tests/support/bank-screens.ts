import { expect, type Locator } from '@playwright/test'
import { gtins } from '#seed/shelf-lots.ts'
import type { Visit } from './visit.ts'

const seen = (locator: Locator): Promise<void> => expect(locator.first()).toBeVisible()
const act = (visit: Visit, name: string): Locator => visit.page.locator(`[data-act="${name}"]`)
const field = (visit: Visit, name: string): Locator => visit.page.locator(`input[name="${name}"]`)
const heading = (visit: Visit, id: Parameters<Visit['name']>[0]): Promise<void> =>
  seen(visit.page.getByRole('heading', visit.name(id)))

async function openCard(visit: Visit): Promise<void> {
  await visit.world.put({ [gtins.strawberries]: 2 })
  const { tradeNo } = await visit.world.order()
  await visit.open(`./card/${tradeNo}`)
  await seen(act(visit, 'copyTestCard'))
}

async function pay(visit: Visit, number: string): Promise<void> {
  await field(visit, 'cc-number').fill(number)
  await field(visit, 'cc-exp').fill('12/28')
  await field(visit, 'cc-csc').fill('123')
  await field(visit, 'cc-name').fill('7')
  await field(visit, 'cc-name').fill('77')
  await act(visit, 'payByCard').click()
}

/** The card form and its bank, each in the order it is come to. */
export const bankScreens: readonly [name: string, show: (visit: Visit) => Promise<void>][] = [
  ['a card for an order', openCard],
  [
    'a card with mistakes',
    async (visit) => {
      await visit.page.locator('summary').click()
      await field(visit, 'cc-number').fill('4111111111111112')
      await field(visit, 'cc-exp').fill('10/26')
      await field(visit, 'cc-csc').fill('1')
      await act(visit, 'payByCard').click()
      await expect(field(visit, 'cc-name')).toHaveAttribute('aria-invalid', 'true')
    },
  ],
  [
    'a card that is declined',
    async (visit) => {
      await pay(visit, '4000000000000002')
      await seen(visit.page.getByText(visit.name('card.declined.R').name))
    },
  ],
  [
    'on the way to the bank',
    async (visit) => {
      await pay(visit, '4111111111111111')
      await heading(visit, 'bank.wayTitle')
    },
  ],
  [
    'the bank, and its message',
    async (visit) => {
      await visit.world.pass(4000)
      await heading(visit, 'bank.confirmTitle')
      await seen(act(visit, 'tapSms'))
    },
  ],
  [
    'a wrong code',
    async (visit) => {
      await act(visit, 'dismissSms').click()
      await field(visit, 'one-time-code').fill('1')
      await act(visit, 'confirmCode').click()
      await seen(visit.page.getByRole('alert').filter({ hasText: visit.name('bank.sixDigits').name }))
    },
  ],
  [
    'a code that has ended',
    async (visit) => {
      await visit.world.pass(5 * 60_000)
      await seen(visit.page.getByText(visit.name('bank.codeEnded').name))
    },
  ],
  [
    'a bank that waited long enough',
    async (visit) => {
      await visit.world.pass(5 * 60_000)
      await heading(visit, 'bank.timedOutTitle')
    },
  ],
  [
    'back from the bank',
    async (visit) => {
      await act(visit, 'backToShop').click()
      await seen(act(visit, 'payWithWallet'))
    },
  ],
  [
    'the bank waits for its app',
    async (visit) => {
      await openCard(visit)
      await pay(visit, '5555555555554444')
      await heading(visit, 'bank.wayTitle')
      await visit.world.pass(2000)
      await heading(visit, 'bank.appTitle')
    },
  ],
  [
    'the bank’s app',
    async (visit) => {
      await act(visit, 'openBankApp').click()
      await heading(visit, 'bank.approveTitle')
    },
  ],
  [
    'refused in the app',
    async (visit) => {
      await act(visit, 'refuseInApp').click()
      await heading(visit, 'bank.failedTitle')
    },
  ],
  [
    'approved in the app',
    async (visit) => {
      await openCard(visit)
      await pay(visit, '5555555555554444')
      await heading(visit, 'bank.wayTitle')
      await visit.world.pass(2000)
      await act(visit, 'openBankApp').click()
      await act(visit, 'approveInApp').click()
      await heading(visit, 'bank.approvedTitle')
    },
  ],
  [
    'a request nobody knows',
    async (visit) => {
      await visit.open('./bank/nobody')
      await heading(visit, 'bank.unknownTitle')
      await visit.open('./bank-app/nobody')
      await heading(visit, 'bank.nothingTitle')
    },
  ],
  [
    'a card for nothing',
    async (visit) => {
      await visit.open('./card/nothing')
      await heading(visit, 'card.unknownTitle')
    },
  ],
]

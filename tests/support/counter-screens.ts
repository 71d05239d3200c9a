import { expect, type Locator } from '@playwright/test'
import { minuteOf, payCodeOf } from '#contract/pay-code-digits.ts'
import type { Visit } from './visit.ts'

const seen = (locator: Locator): Promise<void> => expect(locator.first()).toBeVisible()

/** The digits on the phone that shows its code, as the world would make them. */
async function shownCode({ world }: Visit): Promise<string> {
  const { showingId = '' } = (await world.facts('payCodeShown')).at(-1) ?? {}
  const { secret } = await world.ask('getPayCode', { params: { showingId } })
  return payCodeOf(secret, minuteOf(await world.now()))
}

/** A till somewhere else rings up a thing and reads the code on this phone. */
async function chargeElsewhere(visit: Visit, id: string): Promise<void> {
  const count = (await visit.world.facts('saleRungUp')).length
  const saleNo = `C4-SALE-${count}`
  await visit.world.ask('ringUp', { body: { saleNo, till: 4, lines: [{ id, quantity: 1 }] } })
  await visit.world.ask('chargeSale', { params: { saleNo }, body: { code: await shownCode(visit) } })
}

/** The pay code and a counter, in an order in which each finds what it needs. */
export const counterScreens: readonly [name: string, show: (visit: Visit) => Promise<void>][] = [
  [
    'the pay code',
    async (visit) => {
      await visit.open('./pay-code')
      await seen(visit.page.getByRole('img', visit.name('payCode.qr')))
    },
  ],
  [
    'what the pay code pays from',
    async (visit) => {
      await visit.page.locator('[data-act="choosePayCodeMethod"]').click()
      await seen(visit.page.getByRole('dialog').getByRole('radio'))
    },
  ],
  [
    'paid at a counter',
    async (visit) => {
      await visit.open('./pay-code')
      await seen(visit.page.getByRole('img', visit.name('payCode.qr')))
      await chargeElsewhere(visit, 'latte')
      await seen(visit.page.getByRole('heading', visit.name('payCode.paidHead')))
    },
  ],
  [
    'asked for the PIN at a counter',
    async (visit) => {
      await visit.open('./pay-code')
      await seen(visit.page.getByRole('img', visit.name('payCode.qr')))
      await chargeElsewhere(visit, 'crab-box')
      await seen(visit.page.getByRole('group', visit.name('payCode.yourPin')))
    },
  ],
  [
    'a counter, ringing up',
    async (visit) => {
      await visit.open('./counter')
      await visit.page.getByRole('button', visit.name('counter.more')).first().click()
      await seen(visit.page.getByRole('button', visit.name('counter.ringUp')))
    },
  ],
  [
    'a counter, reading a code',
    async (visit) => {
      await visit.page.getByRole('button', visit.name('counter.ringUp')).click()
      await seen(visit.page.getByRole('heading', visit.name('counter.waysHead')))
      await visit.page.getByRole('button', visit.name('counter.type')).click()
      await visit.page.getByRole('textbox').fill('2512')
      await visit.page.getByRole('button', visit.name('counter.takeTyped')).click()
      await seen(visit.page.getByRole('alert'))
    },
  ],
  [
    'a counter, a code read',
    async (visit) => {
      await visit.world.ask('showPayCode', { body: { showingId: 'another-phone', method: 'balance' } })
      await visit.page.getByRole('textbox').fill(await shownCode(visit))
      await visit.page.getByRole('button', visit.name('counter.takeTyped')).click()
      await seen(visit.page.getByText(visit.name('counter.codeRead').name))
    },
  ],
  [
    'a counter, paid',
    async (visit) => {
      await visit.page.getByRole('button', visit.name('counter.charge')).click()
      await seen(visit.page.getByRole('heading', visit.name('counter.paidHead')))
    },
  ],
]

import { expect, type Locator } from '@playwright/test'
import { gtins } from '#seed/shelf-lots.ts'
import type { Visit } from './visit.ts'

const seen = (locator: Locator): Promise<void> => expect(locator.first()).toBeVisible()
const go = (visit: Visit): Promise<void> => visit.page.getByRole('button', visit.name('steps.continue')).click()
const field = (visit: Visit, name: string): Locator => visit.page.locator(`input[name="${name}"]`)

/** The classic checkout page by page, as a guest, and wallet beside card, each in the order it is come to. */
export const stepsScreens: readonly [name: string, show: (visit: Visit) => Promise<void>][] = [
  [
    'a basket that a guest may pay',
    async (visit) => {
      await visit.world.put({ [gtins.strawberries]: 2, [gtins.milk]: 1 })
      await visit.open('./basket?guest=on')
      await seen(visit.page.getByRole('link', visit.name('checkout.asGuest')))
    },
  ],
  [
    'the first of four pages',
    async (visit) => {
      await visit.open('./checkout/email?checkout=steps&pay=card-sms&guest=on')
      await seen(visit.page.getByRole('button', visit.name('steps.fill')))
    },
  ],
  [
    'an e-mail with a mistake, and the order unfolded',
    async (visit) => {
      await visit.page.locator('[data-act="openSummary"]').click()
      await field(visit, 'email').fill('7')
      await go(visit)
      await expect(field(visit, 'email')).toHaveAttribute('aria-invalid', 'true')
    },
  ],
  [
    'who is signed in',
    async (visit) => {
      await visit.page.getByRole('radio').nth(1).check({ force: true })
      await seen(visit.page.getByText(visit.name('steps.signedInAs').name))
    },
  ],
  [
    'an address of the book',
    async (visit) => {
      await go(visit)
      await seen(visit.page.getByRole('radiogroup', visit.name('steps.bringTo')))
    },
  ],
  [
    'an address with mistakes',
    async (visit) => {
      await visit.page.locator('[data-act="otherAddress"]').check({ force: true })
      await field(visit, 'phone').fill('7')
      await field(visit, 'line').fill('7')
      await go(visit)
      await expect(field(visit, 'postcode')).toHaveAttribute('aria-invalid', 'true')
    },
  ],
  [
    'an address filled in',
    async (visit) => {
      await visit.page.getByRole('button', visit.name('steps.fill')).click()
      await seen(visit.page.getByText(visit.name('steps.houseNear').name))
    },
  ],
  [
    'when it shall come',
    async (visit) => {
      await go(visit)
      await seen(visit.page.getByRole('radiogroup', visit.name('steps.when')))
    },
  ],
  [
    'the card',
    async (visit) => {
      await go(visit)
      await seen(visit.page.locator('[autocomplete="cc-number"]'))
    },
  ],
  [
    'wallet or card, an example',
    async (visit) => {
      await visit.open('./compare')
      await seen(visit.page.getByRole('button', visit.name('compare.measure')))
    },
  ],
  [
    'the strip that counts',
    async (visit) => {
      await visit.page.getByRole('button', visit.name('compare.measure')).click()
      await seen(visit.page.getByRole('button', visit.name('compare.stop')))
      await seen(visit.page.locator('[data-act="pay"]'))
    },
  ],
  [
    'wallet or card, measured',
    async (visit) => {
      await visit.page.evaluate(() => {
        const run = { taps: 2, keys: 6, screens: 3, waits: 1, at: 1, stretches: [{ kind: 'tap', ms: 4000 }] }
        localStorage.setItem('lantern-lane.measured', JSON.stringify({ wallet: run, cardSms: run, cardApp: run }))
      })
      await visit.page.getByRole('button', visit.name('compare.stop')).click()
      await visit.open('./compare')
      await seen(visit.page.getByRole('button', visit.name('compare.clear')))
    },
  ],
]

import { expect, type Locator } from '@playwright/test'
import type { MessageId } from '#messages/translator.ts'
import { gtins } from '#seed/shelf-lots.ts'
import type { Visit } from './visit.ts'

const seen = (locator: Locator): Promise<void> => expect(locator.first()).toBeVisible()

/** Opens a sheet of the full basket's receipt, which is opened anew for each. */
async function openFromReceipt(visit: Visit, act: string, title: MessageId): Promise<void> {
  await visit.open('./basket')
  await visit.page.locator(`[data-act="${act}"]`).click()
  await seen(visit.page.getByRole('dialog', visit.name(title)))
}

/** What opens from a full basket's receipt, the address book, and an order for tomorrow by van on every page that tells of it. */
export const checkoutScreens: readonly [name: string, show: (visit: Visit) => Promise<void>][] = [
  [
    'a full basket with a note',
    async (visit) => {
      await visit.world.put({ [gtins.strawberries]: 2, [gtins.pakChoi]: 1, [gtins.eggs]: 1 })
      await visit.world.ask('chooseCheckout', { body: { note: '2 × 3-502', door: 'leave' } })
      await visit.open('./basket')
      await seen(visit.page.locator('[data-act="openCoupons"]'))
    },
  ],
  ['times of arrival', (visit) => openFromReceipt(visit, 'openSlots', 'checkout.pickTime')],
  ['coupons', (visit) => openFromReceipt(visit, 'openCoupons', 'checkout.couponTitle')],
  ['a note', (visit) => openFromReceipt(visit, 'openNote', 'checkout.noteTitle')],
  ['if something is missing', (visit) => openFromReceipt(visit, 'openMissing', 'checkout.missing')],
  [
    'the address book',
    async (visit) => {
      await visit.open('./addresses')
      await seen(visit.page.getByRole('button', visit.name('address.bringHere')))
    },
  ],
  [
    'an address too far to ride',
    async (visit) => {
      await visit.page.getByRole('radio').nth(2).click()
      await seen(visit.page.getByRole('button', visit.name('address.bringTomorrow')))
    },
  ],
  [
    'a new address, nothing in it yet',
    async (visit) => {
      await visit.open('./addresses/new')
      await visit.page.getByRole('button', visit.name('address.save')).click()
      await seen(visit.page.getByRole('alert').filter({ hasText: visit.name('address.needPhone').name }))
    },
  ],
  [
    'a basket for tomorrow',
    async (visit) => {
      await visit.world.ask('chooseAddress', { body: { addressId: 'work' } })
      await visit.open('./basket')
      await seen(visit.page.getByText(visit.name('checkout.arrivesOn').name))
    },
  ],
  [
    'home, for tomorrow',
    async (visit) => {
      await visit.open('./')
      await seen(visit.page.getByRole('heading', { level: 1, ...visit.name('market.headingNextDay') }))
    },
  ],
  [
    'tracking, by van tomorrow',
    async (visit) => {
      const { id } = await visit.world.paidOrder({})
      await visit.open(`./orders/${id}`)
      await seen(visit.page.getByRole('list', visit.name('tracking.progress')))
    },
  ],
  [
    'orders, one for tomorrow',
    async (visit) => {
      await visit.open('./orders')
      await seen(
        visit.page.getByRole('heading', { name: new RegExp(visit.name('orders.planned').name.source.slice(0, -1)) }),
      )
    },
  ],
  [
    'tracking, brought by van',
    async (visit) => {
      await visit.world.pass(24 * 3_600_000)
      const [order] = (await visit.world.ask('getOrders')).orders
      await visit.open(`./orders/${order?.id}`)
      await seen(visit.page.getByRole('link', visit.name('tracking.toMarket')))
    },
  ],
]

import { expect } from '@playwright/test'
import { gtins } from '#seed/shelf-lots.ts'
import type { Visit } from './visit.ts'

const seen = (visit: Visit, name: Parameters<Visit['name']>[0], role: 'heading' | 'button' | 'list' | 'link') =>
  expect(visit.page.getByRole(role, visit.name(name)).first()).toBeVisible()

const newest = async ({ world }: Visit): Promise<string> => (await world.ask('getOrders')).orders[0]?.id ?? ''

const press = (visit: Visit, act: string): Promise<void> => visit.page.locator(`[data-act="${act}"]`).first().click()

/** What comes after paying: money back by the piece and by cancelling, the receipt, and the statement. */
export const afterScreens: readonly [name: string, show: (visit: Visit) => Promise<void>][] = [
  [
    'something wrong, which thing',
    async (visit) => {
      const { id } = await visit.world.paidOrder({ [gtins.strawberries]: 2, [gtins.eggs]: 1 })
      await visit.world.pass(3_600_000)
      await visit.open(`./orders/${id}`)
      await press(visit, 'somethingWrong')
      await seen(visit, 'after.whichTitle', 'heading')
    },
  ],
  [
    'something wrong, what',
    async (visit) => {
      await press(visit, 'tickThing')
      await press(visit, 'thingsTicked')
      await press(visit, 'chooseReason')
      await seen(visit, 'after.refund', 'button')
    },
  ],
  [
    'an order refunded in part',
    async (visit) => {
      await press(visit, 'refundNow')
      await seen(visit, 'after.moneyBack', 'list')
    },
  ],
  [
    'a receipt',
    async (visit) => {
      await visit.open(`./orders/${await newest(visit)}/receipt`)
      await seen(visit, 'after.saveImage', 'button')
    },
  ],
  [
    'cancelling a paid order',
    async (visit) => {
      const { id } = await visit.world.paidOrder({ [gtins.milk]: 1 })
      await visit.open(`./orders/${id}`)
      await press(visit, 'cancelOrder')
      await seen(visit, 'after.cancelGet', 'button')
    },
  ],
  [
    'an order cancelled',
    async (visit) => {
      await press(visit, 'cancelNow')
      await seen(visit, 'after.cancelledTitle', 'heading')
    },
  ],
  [
    'orders, one refunded and one cancelled',
    async (visit) => {
      await visit.open('./orders')
      await seen(visit, 'after.buyAgain', 'button')
    },
  ],
  [
    'everything in and out',
    async (visit) => {
      await visit.open('./me/statement')
      await expect(visit.page.getByRole('listitem').first()).toBeVisible()
    },
  ],
]

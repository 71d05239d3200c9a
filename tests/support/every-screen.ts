import { expect, type Locator } from '@playwright/test'
import type { VerdictState } from '#contract/origin.ts'
import { gtins } from '#seed/shelf-lots.ts'
import { tagsOfBatches, type Visit } from './visit.ts'

const lines = { [gtins.strawberries]: 2, [gtins.hairyCrab]: 1 }
const heading = ({ page }: Visit): Locator => page.getByRole('heading', { level: 1 })
const seen = (locator: Locator): Promise<void> => expect(locator.first()).toBeVisible()

async function openBatch(visit: Visit, wanted: VerdictState): Promise<void> {
  for (const { gtin, lot } of await tagsOfBatches(visit.world)) {
    const { verdict } = await visit.world.ask('getOrigin', { params: { gtin, lot } })
    if (verdict.state !== wanted) continue
    await visit.open(`./01/${gtin}/10/${lot}`)
    return seen(visit.page.getByRole('button', visit.name('market.addToBasket')))
  }
  throw new Error(`no batch is ${wanted}`)
}

async function openWallet(visit: Visit): Promise<void> {
  const waiting = (await visit.world.ask('getOrders')).orders.find(({ state }) => state === 'awaitingPayment')
  if (!waiting) await visit.world.put(lines)
  const order = waiting ?? (await visit.world.order())
  await visit.open(`./basket?pay=${order.tradeNo}`)
  await seen(visit.page.getByRole('button', visit.name('cashier.pay.balance')))
}

async function openKeypad(visit: Visit): Promise<void> {
  await openWallet(visit)
  await visit.page.getByRole('button', visit.name('cashier.pay.balance')).click()
  await seen(visit.page.getByRole('group', visit.name('cashier.yourPin')))
}

async function enterWrongPins(visit: Visit, count: number): Promise<void> {
  const before = (await visit.world.facts('pinRefused')).length
  await openKeypad(visit)
  for (let n = 1; n <= count; n += 1) {
    await visit.page.keyboard.type('222222')
    await visit.world.expectFacts('pinRefused', before + n)
    await seen(visit.page.getByRole('alert'))
  }
}

async function openTracking(visit: Visit): Promise<void> {
  const [order] = (await visit.world.ask('getOrders')).orders
  await visit.open(`./orders/${order?.id}`)
  await seen(visit.page.getByRole('list', visit.name('tracking.progress')))
}

/** Every page and sheet until something is bought, with how to come there and to see that it is drawn. */
export const marketScreens: readonly [name: string, show: (visit: Visit) => Promise<void>][] = [
  [
    'home',
    async (visit) => {
      await visit.open('./')
      await seen(visit.page.getByRole('button', visit.name('market.addOne')))
    },
  ],
  [
    'choosing an address',
    async (visit) => {
      await visit.page.getByRole('button', visit.name('market.changeAddress')).click()
      await seen(visit.page.getByRole('dialog').getByRole('button', { pressed: true }))
    },
  ],
  [
    'how many',
    async (visit) => {
      await visit.world.put({ [gtins.strawberries]: 1 })
      await visit.open('./')
      await visit.page.getByRole('button', visit.name('market.inBasket')).click()
      await seen(visit.page.getByRole('dialog', visit.name('market.howMany')))
    },
  ],
  [
    'an aisle',
    async (visit) => {
      await visit.open('./aisle/dairy')
      await seen(visit.page.getByRole('button', visit.name('market.addOne')))
    },
  ],
  [
    'search before a word',
    async (visit) => {
      await visit.open('./search')
      await seen(visit.page.getByRole('heading', visit.name('market.searchStart')))
    },
  ],
  [
    'search, a word mended',
    async (visit) => {
      await visit.open('./search?q=strawbery')
      await seen(visit.page.getByRole('button', visit.name('market.closest')))
    },
  ],
  [
    'search, nothing found',
    async (visit) => {
      await visit.open('./search?q=durian')
      await seen(visit.page.getByRole('heading', visit.name('market.nothing')))
    },
  ],
  [
    'a product',
    async (visit) => {
      await visit.open(`./p/${gtins.hairyCrab}`)
      await seen(visit.page.getByRole('button', visit.name('market.addToBasket')))
    },
  ],
  [
    'scan, camera refused',
    async (visit) => {
      await visit.open('./scan')
      await seen(visit.page.getByRole('heading', visit.name('scan.refusedHead')))
    },
  ],
  [
    'demo tags',
    async (visit) => {
      await visit.page.getByRole('button', visit.name('scan.tryDemoTag')).click()
      await seen(visit.page.getByRole('dialog').getByRole('listitem'))
    },
  ],
  [
    'a number typed, with a slip',
    async (visit) => {
      await visit.open('./scan?by=typing')
      await visit.page.getByRole('textbox').fill('9521000000719')
      await seen(visit.page.getByRole('button', visit.name('scan.typeSwapOpen')))
    },
  ],
  ['a clean batch', (visit) => openBatch(visit, 'verified')],
  ['a batch with a warm hour', (visit) => openBatch(visit, 'note')],
  ['a batch with a gap', (visit) => openBatch(visit, 'gap')],
  [
    'a report',
    async (visit) => {
      await openBatch(visit, 'verified')
      await visit.page.getByRole('link', visit.name('origin.readReport')).first().click()
      await seen(visit.page.getByRole('table'))
    },
  ],
  [
    'a batch nobody knows',
    async (visit) => {
      await visit.open(`./01/${gtins.eggs}/10/N-0`)
      await seen(visit.page.getByRole('heading', visit.name('origin.unknownBatch')))
    },
  ],
  [
    'an address of nothing',
    async (visit) => {
      await visit.open('./no/such/place')
      await seen(visit.page.getByRole('heading', visit.name('shell.notFoundTitle')))
    },
  ],
]

/** From the basket to the door, and what stands beside, in an order in which each finds what it needs. */
export const everyScreen: readonly [name: string, show: (visit: Visit) => Promise<void>][] = [
  [
    'an empty basket',
    async (visit) => {
      await visit.open('./basket')
      await seen(visit.page.getByRole('heading', visit.name('checkout.emptyTitle')))
    },
  ],
  [
    'a full basket',
    async (visit) => {
      await visit.world.put(lines)
      await visit.open('./basket')
      await seen(visit.page.getByRole('link', visit.name('checkout.changeAddress')))
    },
  ],
  ['the wallet', openWallet],
  ['the PIN', openKeypad],
  ['a wrong PIN', (visit) => enterWrongPins(visit, 1)],
  [
    'a locked wallet',
    async (visit) => {
      await enterWrongPins(visit, 2)
      await seen(visit.page.getByRole('heading', visit.name('cashier.lockedTitle')))
      await seen(visit.page.getByRole('button', visit.name('cashier.pay.face')))
    },
  ],
  [
    'orders, one waiting',
    async (visit) => {
      await visit.open('./orders')
      await seen(visit.page.getByRole('article'))
    },
  ],
  [
    'paid',
    async (visit) => {
      await visit.world.pass(3 * 3_600_000)
      const { id } = await visit.world.paidOrder(lines)
      await visit.open(`./orders/${id}/paid`)
      await seen(heading(visit).filter({ hasText: visit.name('cashier.paidHeading').name }))
    },
  ],
  [
    'tracking, being picked',
    async (visit) => {
      await visit.world.goToNext('itemPicked')
      await openTracking(visit)
    },
  ],
  [
    'tracking, on the way',
    async (visit) => {
      await visit.world.goToNext('parcelPickedUp')
      await visit.world.pass(6 * 60_000)
      await openTracking(visit)
      await seen(visit.page.getByRole('img', visit.name('tracking.mapRiding')))
    },
  ],
  [
    'orders, one on its way',
    async (visit) => {
      await visit.open('./orders')
      await seen(visit.page.getByRole('link', visit.name('orders.track')))
    },
  ],
  [
    'tracking, delivered',
    async (visit) => {
      await visit.world.goToNext('parcelDelivered')
      const [order] = (await visit.world.ask('getOrders')).orders
      await visit.open(`./orders/${order?.id}`)
      await seen(visit.page.getByRole('link', visit.name('tracking.toMarket')))
    },
  ],
  [
    'Lantern Night',
    async (visit) => {
      await visit.open('./lantern-night')
      await seen(visit.page.getByRole('timer'))
      await seen(visit.page.getByRole('button', visit.name('market.addOne')))
    },
  ],
  [
    'what a deposit means',
    async (visit) => {
      await visit.page.getByRole('button', visit.name('night.holdMine')).click()
      await seen(visit.page.getByRole('dialog', visit.name('night.holdTitle')))
    },
  ],
  [
    'a deposit',
    async (visit) => {
      const { deposits } = await visit.world.ask('getDeposits')
      const gtin = gtins.hairyCrab
      const held =
        deposits[0] ?? (await visit.world.ask('placeDeposit', { body: { requestId: 'every-screen-holds', gtin } }))
      await visit.open(`./lantern-night/deposits/${held.depositId}`)
      await seen(visit.page.getByRole('link', visit.name('night.payDeposit')))
    },
  ],
  [
    'me',
    async (visit) => {
      await visit.open('./me')
      await seen(visit.page.getByRole('region', visit.name('account.wallet')).getByText('¥'))
    },
  ],
  [
    'tags to print',
    async (visit) => {
      await visit.open('./tags')
      await seen(visit.page.getByRole('img', visit.name('tags.sheetLabel')))
    },
  ],
  [
    'one big tag',
    async (visit) => {
      await visit.open('./tags/big/1')
      await seen(visit.page.getByRole('link', visit.name('tags.toAddress')))
    },
  ],
  [
    'the Stage',
    async (visit) => {
      await visit.open('./?stage')
      await seen(visit.page.getByRole('dialog').getByRole('slider'))
    },
  ],
]

import type { Page } from '@playwright/test'
import type { Input } from '#contract/endpoints.ts'
import { gtins } from '#seed/shelf-lots.ts'
import { expect, expectAccessible, test } from '../support/journey.ts'
import { openShop, type WorldHand } from '../support/world-hand.ts'

const milk = gtins.milk
const prawns = gtins.whitePrawns
const dontDrink = { level: 1, name: 'Don’t drink this milk' } as const

type Recalled = Partial<Input<'declareRecall'>['body']>

/** Recalls a batch as the food authority would. */
const recall = (world: WorldHand, gtin: string, lot: string, more: Recalled = {}) =>
  world.ask('declareRecall', {
    body: { gtin, lots: [lot], severity: 'I', hazard: 'tooWarm', action: 'do_not_eat', ...more },
  })

/** The batch of a thing that hangs on the shelf. */
async function lotOf(world: WorldHand, gtin: string): Promise<string> {
  const { product } = await world.ask('getProduct', { params: { gtin } })
  if (!product.batch) throw new Error(`${gtin} has no batch on the shelf`)
  return product.batch.lot
}

/** Somebody who bought one bottle, with its batch's page open. */
async function openBoughtMilk(page: Page) {
  const world = await openShop(page)
  const lot = await lotOf(world, milk)
  const order = await world.paidOrder({ [milk]: 1 })
  await page.goto(`./01/${milk}/10/${lot}`)
  await expect(page.getByRole('heading', { level: 1, name: 'Haibei milk' })).toBeVisible()
  return { world, lot, order }
}

test('a batch is recalled while its page is open: the page turns, and its owner is paid back once', async ({
  page,
}) => {
  const { world, lot } = await openBoughtMilk(page)
  const before = await world.balance()
  await page.getByRole('heading', { name: 'Is all this true?' }).scrollIntoViewIfNeeded()
  await recall(world, milk, lot)

  await expect(page.getByRole('heading', dontDrink)).toBeFocused()
  await expect(page.getByRole('heading', dontDrink)).toBeInViewport()
  await expect(page.getByRole('alert')).toContainText(
    'It got too warm on the way to us. You bought one today at 13:58.',
  )
  await expect(page.getByText('Recalled · do not drink')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Add to basket' })).toHaveCount(0)
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Refund ¥18.90 now' }).dblclick()
  await expect(page.getByRole('status').filter({ hasText: 'Refunded ¥18.90 to your balance.' })).toBeVisible()
  await expect(page.getByRole('button', { name: /^Refund/ })).toHaveCount(0)
  expect(await world.facts('refundPaid')).toHaveLength(1)
  expect(await world.balance()).toBe(before + 1890)

  await page.getByRole('link', { name: 'Back to the market' }).click()
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Orders' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Orders' })).toBeFocused()
  await expect(page.getByRole('article')).toContainText('Refunded ¥18.90 to your balance')
  await page.getByRole('link', { name: 'Why: Haibei milk' }).click()
  await expect(page.getByRole('heading', dontDrink)).toBeVisible()
  await expect(page.getByText('¥18.90 is back on your balance.')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Refund/ })).toHaveCount(0)

  await page.goto('./me')
  const statement = page.getByRole('list', { name: 'In and out' })
  await expect(statement.getByRole('listitem').filter({ hasText: 'Refunded' })).toContainText('+¥18.90')
})

test('an answer lost on the way of a refund is asked for again, and the money comes once', async ({ page }) => {
  const { world, lot } = await openBoughtMilk(page)
  const before = await world.balance()
  await recall(world, milk, lot)
  await expect(page.getByRole('heading', dontDrink)).toBeVisible()
  await world.ask('setFaults', { body: { loseAnswers: 2, loseAnswersTo: 'refundRecall' } })
  await page.getByRole('button', { name: 'Refund ¥18.90 now' }).click()
  await expect(page.getByText('Refunded ¥18.90 to your balance.')).toBeVisible()
  expect(await world.facts('refundPaid')).toHaveLength(1)
  expect(await world.balance()).toBe(before + 1890)
})

test('whoever understood sees the batch behind the recall, and hears when it is lifted', async ({ page }) => {
  const { world, lot } = await openBoughtMilk(page)
  const { id } = await recall(world, milk, lot)
  await page.getByRole('button', { name: 'I understand, see the batch’s page' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Haibei milk' })).toBeFocused()
  await expect(page.getByRole('alert')).toContainText('Recalled. It got too warm on the way to us.')
  await expect(page.getByRole('listitem').filter({ hasText: 'Recalled and set aside' })).toBeVisible()
  await expect(page.getByText('This batch is not for sale.')).toBeVisible()
  await page.getByRole('button', { name: 'What to do' }).click()
  await expect(page.getByRole('heading', dontDrink)).toBeFocused()

  await world.ask('liftRecall', { params: { recallId: id } })
  await expect(page.getByText('The recall is lifted.')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1, name: 'Haibei milk' })).toBeFocused()
  await expect(page.getByRole('button', { name: 'Add to basket' })).toBeVisible()
  await expect(page.getByText(/Recalled/)).toHaveCount(0)
})

test('a lesser recall is told on the page, and one of single pieces asks to compare their numbers', async ({
  page,
}) => {
  const world = await openShop(page)
  const lot = await lotOf(world, prawns)
  await page.goto(`./01/${prawns}/10/${lot}`)
  await expect(page.getByRole('heading', { level: 1, name: 'White prawns' })).toBeVisible()
  const { id } = await recall(world, prawns, lot, { severity: 'III', hazard: 'wrongLabel', action: 'return' })
  await expect(page.getByRole('alert')).toContainText('Bring it back, opened or not.')
  await expect(page.getByRole('heading', { level: 1, name: 'White prawns' })).toBeVisible()

  await world.ask('liftRecall', { params: { recallId: id } })
  await expect(page.getByRole('alert')).toHaveCount(0)
  await recall(world, prawns, lot, { serials: ['P-1', 'P-2'] })
  await expect(page.getByRole('alert')).toContainText('Compare the number on yours: P-1, P-2.')
  await page.goto(`./01/${prawns}/10/${lot}/21/P-2`)
  await expect(page.getByRole('heading', { level: 1, name: 'Don’t eat this' })).toBeVisible()
})

test('single pieces are recalled: their owner compares the number, and gets the money of one, once', async ({
  page,
}) => {
  const { world, lot } = await openBoughtMilk(page)
  const before = await world.balance()
  await recall(world, milk, lot, { serials: ['M-0001', 'M-0002'] })
  await page.goto('./orders')
  const order = page.getByRole('article')
  await expect(order).toContainText('Some pieces recalled: Haibei milk')
  await expect(order).not.toContainText('comes back')
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Compare the number: Haibei milk' }).click()
  await expect(page.getByRole('alert')).toContainText('Compare the number on yours: M-0001, M-0002.')
  await page.getByRole('link', { name: 'Mine is M-0002' }).click()
  await expect(page.getByRole('heading', dontDrink)).toBeVisible()
  await page.getByRole('button', { name: 'Refund ¥18.90 now' }).click()
  await expect(page.getByText('Refunded ¥18.90 to your balance.')).toBeVisible()
  expect(await world.balance()).toBe(before + 1890)

  // The bottle that was bought came back: the other number is on somebody else’s.
  await page.goto(`./01/${milk}/10/${lot}/21/M-0001`)
  await expect(page.getByRole('heading', dontDrink)).toBeVisible()
  await expect(page.getByText('Holding one now?')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Refund/ })).toHaveCount(0)
  await page.goto('./orders')
  await expect(order).toContainText('Refunded ¥18.90 to your balance')
})

test('what is recalled before it is picked stays in the store, and its money is back by itself', async ({ page }) => {
  const world = await openShop(page)
  const order = await world.paidOrder({ [milk]: 1, [gtins.eggs]: 1 })
  await page.goto(`./orders/${order.id}`)
  await recall(world, milk, await lotOf(world, milk))
  await world.goToNext('itemLeftOut')
  await expect(
    page.getByRole('listitem').filter({ hasText: 'Haibei milk' }).filter({ hasText: 'Recalled, left out, money back' }),
  ).toBeVisible()
  await expectAccessible(page)
  await page.goto('./orders')
  await expect(page.getByRole('article')).toContainText('Refunded ¥')
  await expect(page.getByRole('article')).toContainText('Recalled: Haibei milk')
  expect(await world.facts('refundPaid')).toHaveLength(1)
})

test('when all of it is recalled before it is picked, the order says that nothing comes and all is back', async ({
  page,
}) => {
  const { world, lot, order } = await openBoughtMilk(page)
  await recall(world, milk, lot)
  await world.goToNext('parcelCalledOff')
  await page.goto(`./orders/${order.id}`)
  await expect(page.getByRole('heading', { name: 'Nothing to bring' })).toBeVisible()
  await expect(page.getByText('All of it was recalled before it was picked.')).toBeVisible()
  await expect(page.getByText('Back to your balance', { exact: true })).toBeVisible()
  await page.goto('./orders')
  await expect(page.getByRole('article')).toContainText('Refunded ¥')
})

test('what is recalled hangs under tape on the shelf, and is not sold', async ({ page }) => {
  const world = await openShop(page, './aisle/dairy')
  const tile = page.getByRole('article').filter({ hasText: 'Haibei milk' })
  await expect(tile.getByRole('button')).toBeVisible()
  await recall(world, milk, await lotOf(world, milk))
  await expect(tile).toContainText('Recalled')
  await expect(tile.getByRole('button')).toHaveCount(0)
  await tile.getByRole('link', { name: 'Haibei milk' }).click()
  await expect(page.getByRole('button', { name: 'Recalled, not sold' })).toBeDisabled()
})

test('the presenter recalls the batch of the open page, and lifts it', async ({ page }) => {
  const world = await openShop(page)
  const lot = await lotOf(world, milk)
  await page.goto(`./01/${milk}/10/${lot}?stage`)
  const stage = page.getByRole('dialog', { name: 'Stage' })
  const toggle = stage.getByRole('switch', { name: `Recall Haibei milk, ${lot}` })
  await toggle.click()
  await expect(toggle).toBeChecked()
  await world.expectFacts('batchRecalled', 1)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', dontDrink)).toBeVisible()

  await page.goto(`./01/${milk}/10/${lot}?stage`)
  await toggle.click()
  await expect(toggle).not.toBeChecked()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { level: 1, name: 'Haibei milk' })).toBeVisible()
})

test('milk bought, drunk and recalled before anybody opened the shop: Orders leads to what to do', async ({ page }) => {
  await openShop(page, './orders', { scenario: 'recalled-milk' })
  await page.getByRole('link', { name: 'Why: Haibei milk' }).click()
  await expect(page.getByRole('heading', dontDrink)).toBeVisible()
  await expect(page.getByRole('heading', { name: '75 minutes above 6 °C' })).toBeVisible()
  await expect(page.getByRole('img', { name: /^Temperature reached 11.4 °C between 03:10 and 04:25/ })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Refund ¥18.90 now' })).toBeVisible()
})

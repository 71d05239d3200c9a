import type { Page } from '@playwright/test'
import type { FactKind } from '#contract/facts.ts'
import { gtins } from '#seed/shelf-lots.ts'
import { expect, expectAccessible, test } from '../support/journey.ts'
import { yuan } from '../support/shop-walk.ts'
import { openShop, type WorldHand } from '../support/world-hand.ts'

interface Delivery {
  world: WorldHand
  id: string
  /** What was in the wallet when the story began. */
  balance: number
}

/** Opens the page of the order a scenario tells of. */
async function openDelivery(page: Page, scenario: string): Promise<Delivery> {
  const world = await openShop(page, './', { scenario })
  const id = (await world.ask('getOrders')).orders[0]?.id ?? ''
  const balance = await world.balance()
  await page.goto(`./orders/${id}`)
  await expect(page.getByText('Every step')).toBeVisible()
  return { world, id, balance }
}

/** An order of the calm day, paid, with its page open. */
async function openCalm(page: Page): Promise<Delivery> {
  const world = await openShop(page)
  const { id } = await world.paidOrder({ [gtins.strawberries]: 2, [gtins.pakChoi]: 1 })
  const balance = await world.balance()
  await page.goto(`./orders/${id}`)
  await expect(page.getByText('Every step')).toBeVisible()
  return { world, id, balance }
}

const act = (page: Page, name: string) => page.locator(`[data-act="${name}"]`).first()
/** What the page tells readers of the last turn. */
const says = (page: Page, words: string | RegExp) => expect(page.getByText(words).first()).toBeAttached()
const shows = (page: Page, words: string | RegExp) => expect(page.getByText(words).first()).toBeVisible()

/** What readers hear at each turn of a calm way. */
const turns: [kind: FactKind, said: string][] = [
  ['parcelAccepted', 'The store took your order.'],
  ['pickingStarted', 'Your order is being picked.'],
  ['bagsOnBelt', 'Your bags are on the belt.'],
  ['packingStarted', 'Your order is being packed.'],
  ['parcelPacked', 'Your order is packed.'],
  ['riderAssigned', 'A rider was found.'],
  ['riderReachedStore', 'The rider is at the store.'],
  ['parcelPickedUp', 'Your order is on its way.'],
  ['riderNearby', 'The rider is nearby.'],
  ['riderReachedDoor', 'The rider is at your door.'],
  ['parcelDelivered', 'Your order is delivered.'],
]

test('a phone that is locked or reloaded at any step comes back to that step', async ({ page }) => {
  const { world } = await openCalm(page)
  for (const [kind, said] of turns) {
    await world.goToNext(kind)
    await says(page, said)
    await page.reload()
    await says(page, said)
  }
  await expect(page.getByRole('img', { name: /^Picture of the door/ })).toBeVisible()
})

test('late by more than ten minutes: the reason, and the money in the wallet by itself', async ({ page }) => {
  const { world, balance } = await openDelivery(page, 'late-12')
  await world.goToNext('rideDelayed')
  await shows(page, /A lorry blocks the street\. .+ is riding round it\./)
  await shows(page, /^\d+ min late$/)
  await expectAccessible(page, 'late')
  await world.goToNext('waitMoneyPaid')
  await expect(page.getByRole('region', { name: 'For the wait' })).toContainText('¥5')
  await world.goToNext('parcelDelivered')
  await shows(page, /^\d+ min late$/)
  const paid = await world.facts('waitMoneyPaid')
  expect(paid.map(({ tier }) => tier)).toEqual([1, 2])
  expect(await world.balance()).toBe(balance + 1000)
  await page.goto('./me')
  await expect(page.getByRole('region', { name: 'Lane Pay balance' })).toContainText(yuan(balance + 1000))
})

test('something is gone: the picker asks, and brings what was said', async ({ page }) => {
  const { world } = await openDelivery(page, 'out-of-stock-1')
  await world.goToNext('itemMissing')
  const question = page.getByRole('dialog', { name: /asks$/ })
  await expect(question.getByRole('timer', { name: /^\d+ seconds? left to choose$/ })).toBeVisible()
  await expectAccessible(page, 'something is gone')
  await act(page, 'swapIt').click()
  await expect(question).toBeHidden()
  await world.expectFacts('missingAnswered', 1)
  await world.goToNext('itemSwapped')
  expect(await world.facts('itemSwapped')).toMatchObject([{ because: 'asked' }])
  await shows(page, /instead/)
})

test('nobody says what instead: after a minute it is done as was set, and the question goes', async ({ page }) => {
  const { world } = await openDelivery(page, 'substitution-timeout')
  await world.goToNext('itemMissing')
  const question = page.getByRole('dialog', { name: /asks$/ })
  await expect(question.getByText(/as you set\.$/)).toBeVisible()
  await world.pass(60_000)
  await expect(question).toBeHidden()
  expect(await world.facts('missingAnswered')).toEqual([])
  expect(await world.facts('itemSwapped')).toHaveLength(1)
  await shows(page, /instead/)
})

test('nobody opens: two calls, a wait, and then back to the store with the money', async ({ page }) => {
  const { world, balance } = await openDelivery(page, 'unreachable')
  await world.goToNext('parcelUnreachable')
  const trouble = page.getByRole('region', { name: /rang and called, and nobody answered$/ })
  await expect(trouble).toContainText('It goes back to the store, and all you paid comes back, less any ride fee.')
  await expectAccessible(page, 'nobody opens')
  await world.goToNext('parcelReturning')
  await shows(page, 'On its way back')
  await expect(trouble).toHaveCount(0)
  await world.goToNext('parcelReturned')
  await expect(page.getByRole('heading', { name: 'Back at the store' })).toBeVisible()
  const back = (await world.facts('refundPaid')).reduce((sum, { amount }) => sum + amount.minor, 0)
  expect(back).toBeGreaterThan(0)
  expect(await world.balance()).toBe(balance + back)
  await expect(page.getByRole('listitem').filter({ hasText: 'Brought back' })).toContainText(yuan(back))
})

test('nobody opens, and a word in time leaves it on the mat', async ({ page }) => {
  const { world } = await openDelivery(page, 'unreachable')
  await world.goToNext('parcelUnreachable')
  await act(page, 'trouble-leaveAtDoor').click()
  await world.expectFacts('troubleAnswered', 1)
  await world.goToNext('parcelDelivered')
  await expect(page.getByRole('img', { name: /^Picture of the door: On the mat/ })).toBeVisible()
})

test('at the door somebody sends it back', async ({ page }) => {
  const { world } = await openCalm(page)
  await world.goToNext('riderReachedDoor')
  await act(page, 'refuse').click()
  await act(page, 'refuseNow').click()
  await world.expectFacts('parcelRefused', 1)
  await shows(page, 'On its way back')
  await world.goToNext('parcelReturned')
  await expect(page.getByRole('heading', { name: 'Back at the store' })).toBeVisible()
  await shows(page, 'You did not take it at the door. The things are back on the shelf.')
})

test('nobody is free to ride: it is said, and waiting on is paid at once', async ({ page }) => {
  const { world, balance } = await openDelivery(page, 'no-courier')
  for (let n = (await world.facts('noRiderYet')).length; n < 2; n += 1) await world.goToNext('noRiderYet')
  await expect(page.getByRole('region', { name: 'No rider is free yet' })).toContainText('Wait on and get ¥5')
  await expectAccessible(page, 'no rider')
  await act(page, 'trouble-wait').click()
  await world.expectFacts('waitMoneyPaid', 1)
  expect(await world.balance()).toBe(balance + 500)
  await world.goToNext('riderAssigned')
  await says(page, 'A rider was found.')
})

test('no sign of the rider: last seen there, and then seen again', async ({ page }) => {
  const { world } = await openDelivery(page, 'courier-gps-lost')
  await world.goToNext('riderWentQuiet')
  await world.pass(60_000)
  await shows(page, /^Last seen .+ ago, .+ away$/)
  await expect(page.getByRole('img', { name: /^Map: where .+ was last seen, .+ ago$/ })).toBeVisible()
  await expectAccessible(page, 'no sign of the rider')
  await world.goToNext('riderSeenAgain')
  await expect(page.getByText(/^Last seen/)).toHaveCount(0)
})

test('cancelled while it is picked: nobody rides, and all of the money is back', async ({ page }) => {
  const { world, balance } = await openCalm(page)
  await world.goToNext('itemPicked')
  await act(page, 'cancelOrder').click()
  await act(page, 'cancelNow').click()
  await world.expectFacts('orderCancelled', 1)
  const [paid] = await world.facts('tradePaid')
  await expect.poll(() => world.balance()).toBe(balance + (paid?.amount.minor ?? 0))
  await world.pass(3_600_000)
  expect(await world.facts('parcelPacked')).toEqual([])
})

test('the door is not found: a word leads the rider there', async ({ page }) => {
  const { world } = await openDelivery(page, 'wrong-address')
  await world.goToNext('parcelUnreachable')
  await expect(page.getByRole('region', { name: /cannot find your door$/ })).toBeVisible()
  await act(page, 'trouble-callMe').click()
  await world.expectFacts('troubleAnswered', 1)
  await world.goToNext('riderReachedDoor')
  await says(page, 'The rider is at your door.')
  await world.goToNext('parcelDelivered')
  await expect(page.getByRole('img', { name: /^Picture of the door/ })).toBeVisible()
})

test('another door while nobody rides; one that is further than riders go is none', async ({ page }) => {
  const { world } = await openCalm(page)
  const doors = page.locator('[data-act="choose-other-door"]')
  await act(page, 'change-address').click()
  await expect(page.getByRole('dialog', { name: 'Another door' })).toContainText('Free until the rider has it')
  await doors.filter({ hasText: 'too far' }).click()
  await expect(page.getByText('That is too far to ride, so that cold things arrive cold.')).toBeVisible()
  expect(await world.facts('parcelReaddressed')).toEqual([])
  await act(page, 'change-address').click()
  await doors.nth(1).click()
  await world.expectFacts('parcelReaddressed', 1)
  await world.goToNext('parcelDelivered')
  const [there] = await world.facts('parcelReaddressed')
  expect(there?.to.id).toBe('mother')
})

test('back to before it was ordered: it is not there, and forward again it comes as it did', async ({ page }) => {
  const { world, id } = await openCalm(page)
  const paidAt = await world.now()
  await world.goToNext('parcelPickedUp')
  await says(page, 'Your order is on its way.')
  const now = await world.now()
  const before = JSON.stringify(await world.ask('getLog'))
  await world.goTo(paidAt - 1)
  await expect(page.getByRole('heading', { level: 1, name: 'Orders' })).toBeVisible()
  expect(await world.facts('tradePaid')).toEqual([])
  await world.goTo(now)
  await page.getByRole('link', { name: 'Track it' }).click()
  await expect(page).toHaveURL(new RegExp(`/orders/${id}$`))
  await says(page, 'Your order is on its way.')
  expect(JSON.stringify(await world.ask('getLog'))).toBe(before)
})

test('ten steps at once, while nobody looked', async ({ page }) => {
  const { world } = await openCalm(page)
  await world.pass(45 * 60_000)
  await says(page, 'Your order is delivered.')
  await expect(page.getByRole('img', { name: /^Picture of the door/ })).toBeVisible()
  expect(await world.facts('parcelDelivered')).toHaveLength(1)
})

test('while the line to the world is down, the page asks by itself', async ({ page }) => {
  // The socket is there, and nobody ever hears of it.
  await page.addInitScript(() => {
    const listen = EventTarget.prototype.addEventListener
    EventTarget.prototype.addEventListener = function (this: EventTarget, ...[type, ...rest]) {
      if ('bufferedAmount' in this && (type === 'open' || type === 'message')) return
      listen.call(this, type, ...rest)
    }
  })
  const { world } = await openCalm(page)
  for (const [kind, said] of [turns[1], turns[7], turns[10]] as [FactKind, string][]) {
    await world.goToNext(kind)
    await says(page, said)
  }
})

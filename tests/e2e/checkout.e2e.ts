import { gtins } from '#seed/shelf-lots.ts'
import { expect, expectAccessible, test } from '../support/journey.ts'
import { openShop, worldOf } from '../support/world-hand.ts'

const basket = { [gtins.strawberries]: 2, [gtins.pakChoi]: 1, [gtins.eggs]: 1 }

test('a shopper looks at an address too far to ride, and has it brought there tomorrow', async ({ page }) => {
  const world = await openShop(page)
  await world.put(basket)
  await page.goto('./basket')
  await page.getByRole('link', { name: 'Change address: Wutong Lane 18, 3-502' }).click()
  await page.getByRole('radio', { name: /^Work, Riverside Works 7/ }).click()
  await expect(page.getByText('400 m too far')).toBeVisible()
  await expect(
    page.getByRole('img', { name: 'Map: Riverside Works 7, Bldg 2 lies 400 m outside the 3 km circle round Store 07' }),
  ).toBeVisible()
  await page.getByRole('button', { name: /^Deliver tomorrow \d/ }).click()
  await expect(page.getByText('Tomorrow at your door')).toBeVisible()
  await expect(page.getByText('Riverside Works 7, 2-1104')).toBeVisible()
  await page.getByRole('button', { name: /^Pay ¥/ }).click()
  await expect(page).toHaveURL(/pay=/)
  const [placed] = await (await worldOf(page)).facts('orderPlaced')
  expect(placed).toMatchObject({ to: { id: 'work' }, slot: { kind: 'nextDay' } })
  await page.goto('./')
  await expect(
    page.getByRole('heading', { level: 1, name: /^By van to Riverside Works 7, Bldg 2, Tomorrow/ }),
  ).toBeVisible()
})

test('a shopper adds an address: told what is wrong once a field is left, and nothing is lost on the way back', async ({
  page,
}) => {
  const world = await openShop(page)
  await world.put(basket)
  await page.goto('./basket')
  await page.getByRole('link', { name: /^Change address/ }).click()
  await page.getByRole('link', { name: 'Add an address' }).click()
  await page.getByLabel('Street').selectOption('Tea Garden Rd')
  const number = page.getByLabel('Number')
  await number.fill('99')
  await expect(page.getByRole('alert')).toHaveCount(0)
  await number.blur()
  await expect(page.getByRole('alert')).toHaveText('A number from 1 to 24')
  await number.fill('20')
  await expect(page.getByText(/by the rider’s way, .* too far/)).toBeVisible()
  await number.fill('9')
  await expect(page.getByText(/within reach/)).toBeVisible()
  await page.getByLabel('Building and door').fill('2-301')
  await page.getByRole('button', { name: 'Back' }).click()
  await page.getByRole('link', { name: 'Add an address' }).click()
  await expect(page.getByLabel('Building and door')).toHaveValue('2-301')
  await expect(page.getByLabel('Number')).toHaveValue('9')

  await page.getByRole('button', { name: 'Save the address' }).click()
  await expect(page.getByLabel('Who takes it')).toBeFocused()
  await expect(page.getByRole('alert')).toHaveText([
    'A name to ask for',
    'At least seven digits, with or without a plus',
  ])
  await expectAccessible(page)
  await page.getByLabel('Who takes it').fill('Lin Hua')
  await page.getByLabel('Phone').fill('137 0013 1234')
  await page.getByRole('button', { name: 'Save the address' }).click()
  await expect(page.getByRole('radio', { name: /^Other, Tea Garden Rd 9/ })).toBeChecked()
  await page.getByRole('button', { name: 'Bring it here' }).click()
  await expect(page.getByText('Tea Garden Rd 9, 2-301')).toBeVisible()
  expect(JSON.stringify(await world.ask('getLog'))).not.toContain('0013')
})

test('an address taken out of the book comes back with one press', async ({ page }) => {
  await openShop(page, './addresses')
  await page.getByRole('radio', { name: /^Family, Camphor Court 5/ }).click()
  await page.getByRole('button', { name: /^Remove it: Camphor Court 5/ }).click()
  await expect(page.getByRole('radio')).toHaveCount(2)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('radio', { name: /^Family, Camphor Court 5/ })).toBeVisible()
})

test('a shopper chooses a half-hour by keyboard, and it holds over a reload', async ({ page }) => {
  const world = await openShop(page)
  await world.put(basket)
  await page.goto('./basket')
  await page.getByRole('button', { name: /^When/ }).focus()
  await page.keyboard.press('Enter')
  const sheet = page.getByRole('dialog', { name: 'When shall it come?' })
  await expect(sheet.getByRole('radio', { name: /, full$/ }).first()).toBeDisabled()
  await sheet.getByRole('radio', { name: '15:00–15:30' }).focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowRight')
  await expect(sheet.getByRole('radio', { name: '15:30–16:00' })).toBeChecked()
  await page.keyboard.press('ArrowLeft')
  await expect(sheet.getByRole('radio', { name: '15:00–15:30' })).toBeChecked()
  await page.keyboard.press('Escape')
  await expect(sheet).toHaveCount(0)
  await expect(page.getByRole('button', { name: /^When/ })).toBeFocused()
  // The last of the three choices is known once there is a price to pay again.
  await expect(page.getByRole('button', { name: /^Pay ¥/ })).toBeVisible()
  await expect(page.getByText('15:00–15:30')).toBeVisible()
  await page.reload()
  await expect(page.getByText('Today at your door')).toBeVisible()
  await expect(page.getByText('15:00–15:30')).toBeVisible()
})

test('a shopper who looks too long is told that the time is gone, and pays for the next one', async ({ page }) => {
  const world = await openShop(page)
  await world.put(basket)
  const { slots } = await world.ask('getCheckout')
  const slot = slots.find(({ kind, id }) => kind === 'rider' && id !== 'asap')!
  await world.ask('chooseCheckout', { body: { slotId: slot.id } })
  await page.goto('./basket')
  await expect(page.getByText('15:00–15:30')).toBeVisible()
  await (await worldOf(page)).goTo(slot.window.from - 20 * 60_000)
  await expect(page.getByText('The time you chose is full or gone by. This is the next one.')).toBeVisible()
  await page.getByRole('button', { name: /^Pay ¥/ }).click()
  await expect(page).toHaveURL(/pay=/)
})

test('a thing taken out comes back as it was', async ({ page }) => {
  const world = await openShop(page)
  await world.put(basket)
  await page.goto('./basket')
  await page.getByRole('button', { name: 'Remove Pak choi' }).click()
  await expect(page.getByRole('heading', { name: 'Pak choi' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('heading', { name: 'Pak choi' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Pay ¥99.78' })).toBeVisible()
})

test('every coupon says why it is or is not in the price, and none may be taken', async ({ page }) => {
  const world = await openShop(page)
  await world.put(basket)
  await page.goto('./basket')
  await page.getByRole('button', { name: 'Choose a coupon: ¥10 off over ¥99' }).click()
  const sheet = page.getByRole('dialog', { name: 'Coupons' })
  await expect(sheet.getByText('Saves you most, so it is applied for you')).toBeVisible()
  await expect(sheet.getByText('¥89.52 more in the basket and it works')).toBeVisible()
  await expect(sheet.getByText('Only for what the van brings tomorrow')).toBeVisible()
  await sheet.getByRole('radio', { name: /^No coupon/ }).click()
  await expect(page.getByRole('button', { name: 'Pay ¥109.78' })).toBeVisible()
  await expect(page.getByText('You left it out')).toBeVisible()
})

test('a note goes with the order, and a card number in it is refused and stays nowhere', async ({ page }) => {
  const world = await openShop(page)
  await world.put(basket)
  await page.goto('./basket')
  await page.getByRole('button', { name: /^Note/ }).click()
  const note = page.getByRole('textbox')
  await note.fill('My card: 4242 4242 4242 4242')
  await page.getByRole('button', { name: 'Keep the note' }).click()
  await expect(page.getByRole('alert')).toContainText('That reads like a card number')
  await expect(note).toHaveValue('My card: 4242 4242 4242 4242')
  await note.fill('Gate 4, ring twice')
  await page.getByRole('button', { name: 'Keep the note' }).click()
  await page.getByRole('button', { name: /^If something is missing/ }).click()
  await page.getByRole('radio', { name: 'Leave it out, money back' }).click()
  const leaveIt = page.getByRole('radio', { name: 'Leave it' })
  await leaveIt.click()
  await expect(leaveIt).toBeChecked()
  await page.getByRole('button', { name: 'Pay ¥99.78' }).click()
  await expect(page).toHaveURL(/pay=/)
  const [placed] = await (await worldOf(page)).facts('orderPlaced')
  expect(placed).toMatchObject({ note: 'Gate 4, ring twice', substitution: 'refund', door: 'leave' })
  expect(JSON.stringify(await world.ask('getLog'))).not.toContain('4242')
})

test('a choice made in another tab changes the price that is asked for here', async ({ page, context }) => {
  const world = await openShop(page)
  await world.put(basket)
  await page.goto('./basket')
  await expect(page.getByRole('button', { name: 'Pay ¥99.78' })).toBeVisible()
  const other = await context.newPage()
  await other.goto('./basket')
  await other.getByRole('button', { name: /^Choose a coupon/ }).click()
  await other.getByRole('radio', { name: /^No coupon/ }).click()
  await expect(other.getByRole('button', { name: 'Pay ¥109.78' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Pay ¥109.78' })).toBeVisible()
})

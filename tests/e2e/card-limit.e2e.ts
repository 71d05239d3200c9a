import { gtins } from '#seed/shelf-lots.ts'
import { expect, expectAccessible, test } from '../support/journey.ts'
import { openShop } from '../support/world-hand.ts'

test('a card whose limit is used up between the bank’s yes and the till says so, and the order is paid another way', async ({
  page,
}) => {
  const world = await openShop(page)
  await world.put({ [gtins.strawberries]: 20, [gtins.eggs]: 5 })
  const first = await world.order()
  await world.put({ [gtins.hairyCrab]: 20 })
  const second = await world.order()
  const answer = await world.ask('payByCard', {
    params: { tradeNo: first.tradeNo },
    body: {
      attemptId: 'journey-card',
      amount: first.quote.total,
      card: { stored: 'debit6018' },
      returnTo: `/card/${first.tradeNo}`,
    },
  })
  const challengeId = 'challenge' in answer ? answer.challenge.id : ''
  await world.pass(4_000)
  const [sms] = (await world.ask('getMessages')).messages
  await world.ask('sendCode', { params: { challengeId }, body: { code: sms?.code ?? '' } })
  await page.goto(`./card/${first.tradeNo}?challenge=${challengeId}`)
  await expect(page.getByText('You approved it. The bank is telling us.')).toBeVisible()
  // The same card pays for something else before the shop hears of the yes.
  await world.ask('payTrade', {
    params: { tradeNo: second.tradeNo },
    body: {
      attemptId: 'journey-second',
      method: 'debit6018',
      amount: second.quote.total,
      authorisation: { by: 'pin', pin: '111111' },
    },
  })
  await world.pass(1_500)
  const says = page.getByRole('status').filter({ hasText: 'Approved, but today’s limit is used up' })
  await expect(says).toContainText('Nothing was taken for this order, and it still waits for you.')
  await expectAccessible(page, 'a card whose limit is used up')
  await page.getByRole('link', { name: 'Pay with another card' }).click()
  await expect(page.getByRole('textbox', { name: 'Card number' })).toBeVisible()
  await page.goBack()
  await says.getByRole('link', { name: 'Pay with Lane Pay instead' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
})

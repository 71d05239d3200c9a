import { expect, type Page } from '@playwright/test'
import type { WorldHand } from './world-hand.ts'

/** A printed test card whose bank asks by SMS. */
export const smsCard = { number: '4111 1111 1111 1111', expiry: '12/28', cvv: '123', holder: 'Lin Yue' }

/** Goes on to the next page. */
export const goOn = (page: Page): Promise<void> => page.getByRole('button', { name: 'Continue' }).click()

/** Which of the four pages is open, once it is. */
export const expectStep = (page: Page, step: 'E-mail' | 'Address' | 'Delivery' | 'Card'): Promise<void> =>
  expect(page.getByRole('listitem').and(page.locator('[aria-current="step"]'))).toHaveText(step)

/** From the basket to the card's page, as a guest with the invented person's details. */
export async function goToCard(page: Page): Promise<void> {
  await page.getByRole('link', { name: /^Pay ¥/ }).click()
  await page.getByRole('button', { name: 'Fill in Lin Yue’s details' }).click()
  for (const step of ['E-mail', 'Address', 'Delivery'] as const) {
    await expectStep(page, step)
    await goOn(page)
  }
  await expectStep(page, 'Card')
}

/** Types a card as a person does, field after field, key by key. */
export async function typeCard(page: Page, card = smsCard): Promise<void> {
  const fields = [
    ['Card number', card.number.replaceAll(' ', '')],
    ['Expires, MM/YY', card.expiry.replace('/', '')],
    ['Security code', card.cvv],
    ['Name on card', card.holder],
  ] as const
  for (const [name, text] of fields) {
    await page.getByRole('textbox', { name, exact: true }).click()
    await page.keyboard.type(text)
  }
}

/** The newest code on the phone, when it has come. */
export async function newestCode(world: WorldHand): Promise<string> {
  const newest = async (): Promise<string> => (await world.ask('getMessages')).messages[0]?.code ?? ''
  await expect.poll(newest).toMatch(/^\d{6}$/)
  return newest()
}

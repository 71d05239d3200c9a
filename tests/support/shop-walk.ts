import { expect, type Locator, type Page } from '@playwright/test'

export const rightPin = '111111'
export const wrongPin = '222222'

/** The wallet over the receipt. */
export const wallet = (page: Page): Locator => page.getByRole('dialog', { name: /Lane Pay/ })

/** Presses the digits of a PIN on the keypad. */
export async function pressPin(page: Page, pin: string): Promise<void> {
  const keypad = page.getByRole('group', { name: 'Keypad' })
  for (const digit of pin) await keypad.getByRole('button', { name: digit, exact: true }).click()
}

/** From the basket to the keypad: Pay, then the balance. */
export async function goToPin(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Pay ¥/ }).click()
  await wallet(page).getByRole('button', { name: 'Pay from balance' }).click()
  await expect(wallet(page).getByRole('group', { name: 'Your PIN' })).toBeVisible()
}

/** What readers hear of a price, as text: "¥43.00". */
export const yuan = (minor: number): string => `¥${(minor / 100).toFixed(2)}`

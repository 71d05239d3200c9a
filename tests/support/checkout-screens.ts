import { expect, type Locator } from '@playwright/test'
import type { MessageId } from '#messages/translator.ts'
import type { Visit } from './visit.ts'

const seen = (locator: Locator): Promise<void> => expect(locator.first()).toBeVisible()

/** Opens a sheet of the full basket's receipt, which is opened anew for each. */
async function openFromReceipt(visit: Visit, act: string, title: MessageId): Promise<void> {
  await visit.open('./basket')
  await visit.page.locator(`[data-act="${act}"]`).click()
  await seen(visit.page.getByRole('dialog', visit.name(title)))
}

/** What opens from a full basket's receipt, and the address book: to be shown while the basket is full. */
export const checkoutScreens: readonly [name: string, show: (visit: Visit) => Promise<void>][] = [
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
      await visit.page.getByRole('radio').nth(2).check()
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
]

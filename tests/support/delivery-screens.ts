import { expect, type Locator } from '@playwright/test'
import type { FactKind } from '#contract/facts.ts'
import { gtins } from '#seed/shelf-lots.ts'
import type { Visit } from './visit.ts'

const seen = (locator: Locator): Promise<void> => expect(locator.first()).toBeVisible()
const act = (visit: Visit, name: string): Locator => visit.page.locator(`[data-act="${name}"]`).first()
const press = (visit: Visit, name: string): Promise<void> => act(visit, name).click()
const sheet = (visit: Visit): Promise<void> => seen(visit.page.getByRole('dialog').last().getByRole('heading'))

const newest = async ({ world }: Visit): Promise<string> => (await world.ask('getOrders')).orders[0]?.id ?? ''

async function openOrder(visit: Visit): Promise<void> {
  await visit.open(`./orders/${await newest(visit)}`)
  await seen(visit.page.getByText(visit.name('tracking.everyStep').name))
}

/** A world in which something goes wrong with an order under way, its clock stopped, as far as a fact; its page is open. */
async function openStory(visit: Visit, scenario: string, ...kinds: FactKind[]): Promise<void> {
  await visit.world.ask('setScenario', { body: { scenario } })
  await visit.world.ask('setClock', { body: { to: 'rate', rate: 0 } })
  for (const kind of kinds) await visit.world.goToNext(kind)
  await openOrder(visit)
}

/** An order of the calm day, paid, as far as a fact; its page is open. */
async function openCalm(visit: Visit, kind: FactKind): Promise<void> {
  await visit.world.ask('setScenario', { body: { scenario: 'calm-day' } })
  await visit.world.ask('setClock', { body: { to: 'rate', rate: 0 } })
  await visit.world.paidOrder({ [gtins.strawberries]: 2, [gtins.eggs]: 1 })
  await visit.world.goToNext(kind)
  await openOrder(visit)
}

/** What a delivery can say beside the calm way, and the sheets over it, in an order in which each finds what it needs. */
export const deliveryScreens: readonly [name: string, show: (visit: Visit) => Promise<void>][] = [
  ['an order being packed', (visit) => openCalm(visit, 'parcelPacked')],
  [
    'what if something is gone',
    async (visit) => {
      await openCalm(visit, 'pickingStarted')
      await press(visit, 'changeIfGone')
      await sheet(visit)
    },
  ],
  [
    'another door',
    async (visit) => {
      await openOrder(visit)
      await press(visit, 'change-address')
      await sheet(visit)
    },
  ],
  [
    'a note for the rider',
    async (visit) => {
      await openOrder(visit)
      await press(visit, 'open-note')
      await sheet(visit)
    },
  ],
  [
    'a talk with the picker',
    async (visit) => {
      await openOrder(visit)
      await press(visit, 'open-talk')
      await seen(visit.page.getByRole('dialog').getByRole('textbox'))
    },
  ],
  [
    'a delivery as a list',
    async (visit) => {
      await openCalm(visit, 'parcelPickedUp')
      await press(visit, 'chooseWayView')
      await seen(visit.page.getByRole('button', visit.name('delivery.asMap')))
    },
  ],
  [
    'calling the rider',
    async (visit) => {
      await press(visit, 'chooseWayView')
      await press(visit, 'open-call')
      await sheet(visit)
    },
  ],
  [
    'a link to watch',
    async (visit) => {
      await openOrder(visit)
      await press(visit, 'open-share')
      await press(visit, 'make-share')
      await seen(act(visit, 'copy-share'))
    },
  ],
  [
    'somebody else’s delivery',
    async (visit) => {
      const { link } = await visit.world.ask('getSharing', { params: { orderId: await newest(visit) } })
      await visit.open(`.${link?.path ?? ''}`)
      await seen(visit.page.getByRole('heading', { level: 1 }))
    },
  ],
  [
    'sending it back',
    async (visit) => {
      await openCalm(visit, 'riderReachedDoor')
      await press(visit, 'refuse')
      await sheet(visit)
    },
  ],
  [
    'something is gone',
    async (visit) => {
      await openStory(visit, 'out-of-stock-1', 'itemMissing')
      await seen(act(visit, 'swapIt'))
    },
  ],
  ['late, with money for it', (visit) => openStory(visit, 'late-12', 'rideDelayed', 'waitMoneyPaid')],
  ['no rider is free', (visit) => openStory(visit, 'no-courier')],
  ['no sign of the rider', (visit) => openStory(visit, 'courier-gps-lost', 'riderWentQuiet')],
  ['the door is not found', (visit) => openStory(visit, 'wrong-address', 'parcelUnreachable')],
  ['nobody opens', (visit) => openStory(visit, 'unreachable', 'parcelUnreachable')],
  ['on its way back', (visit) => openStory(visit, 'unreachable', 'parcelReturning')],
  [
    'back at the store',
    async (visit) => {
      await visit.world.goToNext('parcelReturned')
      await seen(visit.page.getByRole('button', visit.name('after.putBack')))
    },
  ],
  [
    'home in the rain',
    async (visit) => {
      await visit.world.ask('setScenario', { body: { scenario: 'rain-45' } })
      await visit.open('./')
      await seen(visit.page.getByRole('button', visit.name('market.addOne')))
    },
  ],
]

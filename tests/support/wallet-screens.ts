import { expect, type Locator } from '@playwright/test'
import type { MessageId } from '#messages/translator.ts'
import { gtins } from '#seed/shelf-lots.ts'
import { rightPin, wrongPin } from './shop-walk.ts'
import type { Visit } from './visit.ts'

const seen = (locator: Locator): Promise<void> => expect(locator.first()).toBeVisible()
const wallet = ({ page }: Visit): Locator => page.getByRole('dialog').last()
const act = (visit: Visit, name: string): Promise<void> => wallet(visit).locator(`[data-act="${name}"]`).click()
const heading = (visit: Visit, id: MessageId): Promise<void> => seen(wallet(visit).getByRole('heading', visit.name(id)))

/** Opens a world by the scenario's name, its clock stopped, and the wallet over a fresh order in it. */
async function openIn(visit: Visit, scenario: string): Promise<void> {
  await visit.world.ask('setScenario', { body: { scenario } })
  await visit.world.ask('setClock', { body: { to: 'rate', rate: 0 } })
  await visit.world.put({ [gtins.strawberries]: 2, [gtins.pakChoi]: 1, [gtins.eggs]: 1 })
  const { tradeNo } = await visit.world.order()
  await visit.open(`./basket?pay=${tradeNo}`)
  await seen(wallet(visit).getByRole('radio'))
}

async function openKeypad(visit: Visit, scenario: string): Promise<void> {
  await openIn(visit, scenario)
  await act(visit, 'payFromBalance')
  await seen(wallet(visit).getByRole('group', visit.name('cashier.yourPin')))
}

async function typePin(visit: Visit, scenario: string, pin = rightPin): Promise<void> {
  await openKeypad(visit, scenario)
  await visit.page.keyboard.type(pin)
}

async function chooseWay(visit: Visit, way: MessageId): Promise<void> {
  const title = visit.page.getByText(visit.name(way).name)
  await wallet(visit).locator('label').filter({ has: title }).getByRole('radio').check({ force: true })
}

/** What the wallet's sheet can say, each in a world in which it does. */
export const walletScreens: readonly [name: string, show: (visit: Visit) => Promise<void>][] = [
  ['every way to pay', (visit) => openIn(visit, 'calm-day')],
  [
    'Lane Later',
    async (visit) => {
      await chooseWay(visit, 'cashier.way.later')
      await act(visit, 'payLater')
      await seen(wallet(visit).getByRole('radiogroup', visit.name('cashier.howManyMonths')))
    },
  ],
  [
    'no camera for a look',
    async (visit) => {
      await openIn(visit, 'calm-day')
      await chooseWay(visit, 'cashier.way.face')
      await act(visit, 'payWithFace')
      await heading(visit, 'cashier.faceEnd.noCamera')
    },
  ],
  [
    'a balance that is short',
    async (visit) => {
      await openIn(visit, 'balance-short')
      await seen(wallet(visit).getByText(visit.name('cashier.picked.debit6018').name))
    },
  ],
  ['a wallet with little in it', (visit) => openIn(visit, 'thin-wallet')],
  [
    'a PIN locked',
    async (visit) => {
      await typePin(visit, 'pin-nearly-locked', wrongPin)
      await heading(visit, 'cashier.lockedTitle')
      await seen(wallet(visit).getByRole('button', visit.name('cashier.pay.face')))
    },
  ],
  [
    'a PIN forgotten',
    async (visit) => {
      await act(visit, 'forgotPin')
      await seen(
        wallet(visit).getByRole('textbox', visit.name('cashier.resetCode')).and(visit.page.locator(':enabled')),
      )
    },
  ],
  [
    'a code that is wrong',
    async (visit) => {
      await wallet(visit).getByRole('textbox').fill('000000')
      await seen(
        wallet(visit)
          .getByRole('alert')
          .filter({ hasText: visit.name('cashier.resetWrong').name }),
      )
    },
  ],
  [
    'a PIN that works again',
    async (visit) => {
      await visit.world.pass(3_000)
      const [message] = (await visit.world.ask('getMessages')).messages
      await wallet(visit)
        .getByRole('textbox')
        .fill(message?.code ?? '')
      await heading(visit, 'cashier.resetDoneTitle')
    },
  ],
  [
    'a look asked for',
    async (visit) => {
      await typePin(visit, 'risk-step-up')
      await heading(visit, 'cashier.stepUpTitle')
    },
  ],
  [
    'a payment stopped',
    async (visit) => {
      await typePin(visit, 'risk-refused')
      await heading(visit, 'cashier.stoppedTitle')
    },
  ],
  [
    'a payment that is held',
    async (visit) => {
      await typePin(visit, 'pending-then-closed')
      await heading(visit, 'cashier.pendingTitle')
    },
  ],
  [
    'and not taken in the end',
    async (visit) => {
      await visit.world.pass(60_000)
      await heading(visit, 'cashier.notPaidTitle')
      await seen(wallet(visit).getByText(visit.name('cashier.balanceNow').name))
    },
  ],
  [
    'a payment whose answer is lost',
    async (visit) => {
      await openKeypad(visit, 'calm-day')
      await visit.world.ask('setFaults', { body: { loseAnswers: 1, latencyMs: 12_000 } })
      await visit.page.keyboard.type(rightPin)
      await heading(visit, 'cashier.checkingTitle')
    },
  ],
  [
    'a payment that never arrived',
    async (visit) => {
      await typePin(visit, 'lost-request')
      await heading(visit, 'cashier.notPaidTitle')
    },
  ],
  [
    'an order whose time is up',
    async (visit) => {
      await openIn(visit, 'calm-day')
      await visit.world.pass(15 * 60_000)
      await heading(visit, 'cashier.expiredTitle')
    },
  ],
  [
    'no such payment',
    async (visit) => {
      await visit.open('./basket?pay=none')
      await heading(visit, 'cashier.noTradeTitle')
    },
  ],
  [
    'up to how much without a PIN',
    async (visit) => {
      await visit.open('./me?set=pass-free')
      await seen(wallet(visit).getByRole('radiogroup', visit.name('cashier.passFree')))
    },
  ],
  [
    'and the PIN for that',
    async (visit) => {
      await wallet(visit).getByRole('radio').nth(1).check({ force: true })
      await act(visit, 'setPassFree')
      await seen(wallet(visit).getByRole('group', visit.name('cashier.yourPin')))
    },
  ],
  [
    'set',
    async (visit) => {
      await visit.page.keyboard.type(rightPin)
      await heading(visit, 'cashier.passFreeSaved')
    },
  ],
  [
    'a payment that needs no PIN',
    async (visit) => {
      await visit.world.put({ [gtins.strawberries]: 1 })
      const { tradeNo } = await visit.world.order()
      await visit.open(`./basket?pay=${tradeNo}`)
      await seen(wallet(visit).getByText(visit.name('cashier.noPinUpTo').name))
    },
  ],
]

import { expect } from '@playwright/test'
import { gtins } from '#seed/shelf-lots.ts'
import type { Visit } from './visit.ts'

const lobster = '09521000001091'
const midnight = Date.parse('2026-11-11T00:00:00+08:00')

const seen = (visit: Visit, act: string): Promise<void> =>
  expect(visit.page.locator(`[data-act="${act}"]`).first()).toBeVisible()

/** Lantern Night from its deposits to the wall. The page itself is on another walk. */
export const nightScreens: readonly [name: string, show: (visit: Visit) => Promise<void>][] = [
  [
    'what a deposit means',
    async (visit) => {
      await visit.open('./lantern-night')
      await visit.page.locator('[data-act="holdMine"]').click()
      await seen(visit, 'putDown')
    },
  ],
  [
    'a deposit that was put down',
    async (visit) => {
      const { world } = visit
      const { depositId, tradeNo } = await world.ask('placeDeposit', {
        body: { requestId: 'walk-holds', gtin: lobster },
      })
      const { trade } = await world.ask('getCashier', { params: { tradeNo } })
      const authorisation = { by: 'pin', pin: '111111' } as const
      const body = { attemptId: 'walk-puts-down', method: 'balance', amount: trade.amount, authorisation } as const
      await world.ask('payTrade', { params: { tradeNo }, body })
      await visit.open(`./lantern-night/deposits/${depositId}`)
      await expect(visit.page.getByText(visit.name('night.deposit.paid').name).first()).toBeVisible()
    },
  ],
  [
    'orders, with what is held',
    async (visit) => {
      await visit.open('./orders')
      await expect(
        visit.page.getByRole('article').getByText(visit.name('night.deposit.paid').name).first(),
      ).toBeVisible()
    },
  ],
  [
    'coupons',
    async (visit) => {
      await visit.open('./me/coupons')
      await expect(visit.page.getByRole('listitem').first()).toBeVisible()
    },
  ],
  [
    'the game',
    async (visit) => {
      await visit.open('./lantern-night/game')
      await seen(visit, 'playRound')
    },
  ],
  [
    'a round of the game',
    async (visit) => {
      await visit.world.ask('startRound', { body: { roundId: 'walk-plays-one' } })
      await visit.open('./lantern-night/game')
      await seen(visit, 'lightLantern')
    },
  ],
  [
    'the last ten seconds',
    async (visit) => {
      await visit.world.goTo(midnight - 7_000)
      await visit.open(`./p/${gtins.hairyCrab}`)
      await expect(visit.page.getByRole('dialog', visit.name('night.tenLabel'))).toBeVisible()
    },
  ],
  [
    'the wall',
    async (visit) => {
      await visit.world.goTo(midnight + 26 * 60_000 + 14_000)
      await visit.open('./lantern-night/wall')
      await expect(visit.page.getByRole('img', visit.name('wall.spentLabel'))).toBeVisible()
    },
  ],
]

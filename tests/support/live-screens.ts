import { expect } from '@playwright/test'
import type { Visit } from './visit.ts'

const evening = (time: string): number => Date.parse(`2026-11-09T${time}+08:00`)

const press = (visit: Visit, act: string): Promise<void> => visit.page.locator(`[data-act="${act}"]`).first().click()

const seen = (visit: Visit, act: string): Promise<void> =>
  expect(visit.page.locator(`[data-act="${act}"]`).first()).toBeVisible()

/** Comes into the room at a time of the evening, as it is then. */
async function comeIn(visit: Visit, time: string): Promise<void> {
  await visit.world.goTo(evening(time))
  await visit.open('./live/kitchen')
}

/** An evening in the room from its start to its replay, and the Pavilion before and after the invitation. */
export const liveScreens: readonly [name: string, show: (visit: Visit) => Promise<void>][] = [
  [
    'the Pavilion, invited',
    async (visit) => {
      await visit.open('./pavilion')
      await seen(visit, 'acceptInvitation')
    },
  ],
  [
    'the room',
    async (visit) => {
      await comeIn(visit, '19:42:00')
      await expect(visit.page.getByRole('log', visit.name('live.chat')).getByRole('listitem').first()).toBeVisible()
      await expect(visit.page.getByRole('region', visit.name('live.pinned'))).toBeVisible()
    },
  ],
  [
    'the bag of the room',
    async (visit) => {
      await press(visit, 'openBag')
      await seen(visit, 'seeExplanation')
    },
  ],
  [
    'one held, and its receipt',
    async (visit) => {
      await visit.page.keyboard.press('Escape')
      await press(visit, 'getLiveThing')
      await seen(visit, 'giveBack')
      await expect(visit.page.getByRole('timer', visit.name('liveBuy.heldUntil'))).toBeVisible()
    },
  ],
  [
    'the gate',
    async (visit) => {
      await press(visit, 'giveBack')
      await expect(visit.page.getByRole('dialog')).toHaveCount(0)
      await visit.world.ask('setLive', { body: { rivals: 'frenzy' } })
      await comeIn(visit, '19:59:52')
      await expect(visit.page.getByRole('timer', visit.name('liveBuy.gateOpens'))).toBeVisible()
    },
  ],
  [
    'sold out',
    async (visit) => {
      await comeIn(visit, '20:00:20')
      await expect(visit.page.getByRole('region', visit.name('liveBuy.soldOutAfter'))).toBeVisible()
    },
  ],
  [
    'packets, where nothing moves',
    async (visit) => {
      await comeIn(visit, '20:15:02')
      await seen(visit, 'openAll')
    },
  ],
  [
    'the Pavilion, its piece',
    async (visit) => {
      await visit.world.ask('acceptInvitation', { body: { accept: true } })
      await visit.open('./pavilion')
      await seen(visit, 'claimPiece')
      await seen(visit, 'watchPavilion')
    },
  ],
  [
    'a replay',
    async (visit) => {
      await visit.world.goTo(evening('21:10:00'))
      await visit.open('./live/kitchen')
      await expect(visit.page.getByRole('slider', visit.name('live.position'))).toBeVisible()
    },
  ],
]

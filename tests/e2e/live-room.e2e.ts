import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from '../support/journey.ts'
import { said } from '../support/words.ts'
import { openShop } from '../support/world-hand.ts'

const name = (id: Parameters<typeof said>[1]) => ({ name: said('en', id) })
const log = (page: Page) => page.getByRole('log', name('live.chat'))
const pinned = (page: Page) => page.getByRole('region', name('live.pinned'))

/** Pictures shown so far, and where the film is; null in a browser without the decoders for it. */
const film = (page: Page) =>
  page.locator('video').evaluate((video: HTMLVideoElement) => {
    const plays = MediaSource.isTypeSupported('video/mp4; codecs="avc1.4d401f,mp4a.40.2"')
    return plays ? { shown: video.getVideoPlaybackQuality().totalVideoFrames, at: video.currentTime } : null
  })

/** Waits until the film has moved on and shown pictures since it was last looked at. */
async function expectFilm(page: Page): Promise<void> {
  const before = await film(page)
  if (before === null) return expect(page.getByText(said('en', 'live.still.unable'))).toBeVisible()
  await expect.poll(async () => ((await film(page))?.shown ?? 0) - before.shown, 'pictures shown').toBeGreaterThan(12)
  await expect.poll(async () => ((await film(page))?.at ?? 0) !== before.at, 'the film moves on').toBe(true)
}

test('an evening in the room: the film plays, people talk, a question is answered, and a jump of time keeps it right', async ({
  page,
}) => {
  const world = await openShop(page, './live/kitchen', { scenario: 'live-evening', clock: 'x1' })
  await expect(pinned(page).getByRole('heading')).toHaveText(/crab/i)
  await expectFilm(page)
  await expect.poll(() => log(page).getByRole('listitem').count(), 'lines of others').toBeGreaterThan(8)

  const question = 'How heavy is one of these?'
  const field = page.getByRole('textbox', name('live.say'))
  await field.fill(question)
  await field.press('Enter')
  await expect(log(page).getByText(question)).toBeVisible()
  await expect(field).toHaveValue('')
  await world.expectFacts('roomSaid', 1)
  // The store answers within seconds; what is refused stays in the field, with the reason.
  await expect(log(page).getByText(said('en', 'live.role.assistant')).last()).toBeVisible()
  await field.fill('look at www.elsewhere.example')
  await field.press('Enter')
  await expect(page.getByRole('alert')).toHaveText(said('en', 'refusals.noLinks'))
  await expect(field).toHaveValue('look at www.elsewhere.example')

  await expectAccessible(page, 'the room')
  await world.goTo(Date.parse('2026-11-09T19:52:00+08:00'))
  await expect(pinned(page).getByRole('heading')).toHaveText(/lobster/i)
  await expectFilm(page)
  await expect.poll(() => log(page).getByRole('listitem').count(), 'lines of now').toBeGreaterThan(8)

  await world.ask('setClock', { body: { to: 'rate', rate: 60 } })
  await expect(page.getByText(said('en', 'live.still.rate'))).toBeVisible()
})

test('from the counter of a show to the place of its replay where a thing was explained, and on by chapters', async ({
  page,
}) => {
  await openShop(page, './live/kitchen', { scenario: 'live-evening' })
  await page.getByRole('button', name('live.soundOn')).click()
  await page.getByRole('button', name('live.bag')).click()
  const bag = page.getByRole('dialog', name('live.bagTitle'))
  await expect(bag.getByText(said('en', 'live.explainingNow'))).toBeVisible()
  await expectAccessible(page, 'the bag')
  await bag.getByRole('button', name('live.remindThing')).first().click()
  await expect(bag.getByRole('button', name('live.remindingThing'))).toBeVisible()
  await bag.getByRole('button', name('live.seeThing')).first().click()

  const place = page.getByRole('slider', name('live.position'))
  await expect(place).toHaveAttribute('aria-valuenow', /^6\d$/)
  await expect(place).toHaveAttribute('aria-valuetext', /strawberries/i)
  await expectFilm(page)
  // Whoever wanted to hear the room hears what was explained in it.
  await expect(page.getByRole('button', name('live.sound'))).toHaveAttribute('aria-pressed', 'true')
  expect(await page.locator('video').evaluate((video: HTMLVideoElement) => video.muted)).toBe(false)
  await expectAccessible(page, 'the replay')
  await place.focus()
  await page.keyboard.press('PageUp')
  await expect(place).toHaveAttribute('aria-valuetext', /broccoli/i)
  await page.getByRole('button', { name: /06:00/ }).click()
  await expect(place).toHaveAttribute('aria-valuenow', /^36\d$/)
  await expectFilm(page)
})

import { afterScreens } from '../support/after-screens.ts'
import { bankScreens } from '../support/bank-screens.ts'
import { batchScreens } from '../support/batch-screens.ts'
import { checkoutScreens } from '../support/checkout-screens.ts'
import { counterScreens } from '../support/counter-screens.ts'
import { deliveryScreens } from '../support/delivery-screens.ts'
import { everyScreen, marketScreens } from '../support/every-screen.ts'
import { liveScreens } from '../support/live-screens.ts'
import { nightScreens } from '../support/night-screens.ts'
import { stepsScreens } from '../support/steps-screens.ts'
import { eveningWords, namingWords, visitOf } from '../support/visit.ts'
import { walletScreens } from '../support/wallet-screens.ts'
import { test } from '../support/journey.ts'
import { launch } from '../support/launch.ts'
import { lookOver } from '../support/screen-looks.ts'
import { openShop } from '../support/world-hand.ts'

// There is a camera, and nobody lets it in. Nothing moves, so that colours are judged as they come to rest.
test.use({
  launchOptions: launch(['--use-fake-device-for-media-stream']),
  contextOptions: { reducedMotion: 'reduce' },
})
// Some thirty screens in each, and a machine may be busy with other things.
test.setTimeout(480_000)

const walks = [
  ['the market, the scanner and a batch', marketScreens],
  ['the way from the basket to the door', everyScreen],
  ['all that a delivery can say', deliveryScreens],
  ['all that a batch can turn out to be', batchScreens],
  ['the checkout, the address book and the van', checkoutScreens],
  ['the classic checkout, and wallet beside card', stepsScreens],
  ['all that the wallet can say', walletScreens],
  ['what comes after paying', afterScreens],
  ['the pay code and a counter', counterScreens],
  ['a card and its bank', bankScreens],
  ['an evening in the room, and the Pavilion', liveScreens, eveningWords],
  ['Lantern Night', nightScreens, eveningWords],
] as const

for (const [walk, screens, wordsOfNow] of walks) {
  test(`${walk} can be read and used by everybody, on any phone, by day and night, in every language`, async ({
    page,
  }) => {
    const browser = await page.context().newCDPSession(page)
    const visit = visitOf(page, await openShop(page), 'en')
    const names = await namingWords(visit)
    for (const [name, show] of screens) {
      await test.step(name, async () => {
        await show(visit)
        await lookOver(page, browser, name, new Set([...names, ...((await wordsOfNow?.(visit)) ?? [])]))
      })
    }
  })
}

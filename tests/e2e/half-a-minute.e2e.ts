import { gtins } from '#seed/shelf-lots.ts'
import { expect, test } from '../support/journey.ts'
import { goToPin, pressPin, rightPin } from '../support/shop-walk.ts'
import { openShop } from '../support/world-hand.ts'

/** Half an hour at sixty times its speed, with time for a busy machine to draw. */
const mostMs = 40_000

test('sixty times as fast, half an hour from the payment to the photo is half a minute, and true all the way', async ({
  page,
}) => {
  const world = await openShop(page)
  await world.put({ [gtins.strawberries]: 2, [gtins.pakChoi]: 1, [gtins.eggs]: 1 })
  await page.goto('./basket')
  await goToPin(page)
  await pressPin(page, rightPin)
  await expect(page.getByRole('heading', { name: 'Paid. At your door' })).toBeVisible()
  await page.getByRole('link', { name: 'Track my order' }).click()
  await expect(page.getByText('Every step')).toBeVisible()
  const [{ id } = { id: '' }] = (await world.ask('getOrders')).orders
  await world.ask('setClock', { body: { to: 'rate', rate: 60 } })
  const began = Date.now()

  // What stands on the page beside what the world would say at that instant, ten times a second.
  const seen = await page.evaluate(
    async ({ orderId, until }) => {
      const samples: { shown: number; told: number; state: string }[] = []
      const end = performance.now() + until
      while (performance.now() < end) {
        const answer = await fetch(`/api/parcels/${orderId}`)
        const parcel = (await answer.json()) as { state: string; eta: { at: number } }
        const { now } = (await (await fetch('/api/time')).json()) as { now: number }
        if (parcel.state === 'delivered') return samples
        const giant = [...document.querySelectorAll('main p')].find((node) => /^\d+\s*min/.test(node.textContent ?? ''))
        const shown = Number.parseInt(giant?.textContent ?? '', 10)
        samples.push({ shown, told: Math.ceil((parcel.eta.at - now) / 60_000), state: parcel.state })
        await new Promise((next) => setTimeout(next, 100))
      }
      return samples
    },
    { orderId: id, until: mostMs },
  )
  await expect(page.getByRole('img', { name: /^Picture of the door/ })).toBeVisible()
  expect(Date.now() - began).toBeLessThan(mostMs)

  expect(seen.length).toBeGreaterThan(20)
  const states = new Set(seen.map(({ state }) => state))
  for (const state of ['picking', 'packing', 'riderAssigned', 'pickedUp']) expect([...states]).toContain(state)
  // A minute is a second here: what is shown is at most two of them old. From the door on no minutes are left to compare.
  const riding = seen.filter(({ state, told }) => state !== 'atDoor' && told > 0)
  const untrue = riding.filter(({ shown, told }) => !(Math.abs(shown - told) <= 2))
  expect(untrue).toEqual([])
})

import { expect, it } from 'vitest'
import { openNodeWorld } from '#hosts/node.ts'
import { instantOf } from '#world/calendar.ts'
import { hour, minute } from '../support/shopper.ts'

it('Lantern Night opens at midnight by the lane’s clock, lasts the day, and is then a year away', async () => {
  const world = await openNodeWorld({ scenario: 'double-eleven-eve' })
  const eve = await world.call('getFestival')
  expect(eve).toMatchObject({ open: false, opensAt: instantOf('2026-11-11T00:00:00+08:00') })
  expect(eve.products[0]?.names.en).toBe('Live lobster')

  await world.crank(eve.opensAt - (await world.now()) - 1)
  expect((await world.call('getFestival')).open).toBe(false)
  await world.crank(1)
  expect(await world.call('getFestival')).toMatchObject({
    open: true,
    opensAt: eve.opensAt,
    endsAt: eve.opensAt + 24 * hour,
  })
  await world.crank(24 * hour - minute)
  expect((await world.call('getFestival')).open).toBe(true)
  await world.crank(minute)
  expect(await world.call('getFestival')).toMatchObject({
    open: false,
    opensAt: instantOf('2027-11-11T00:00:00+08:00'),
  })
})

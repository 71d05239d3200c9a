import { expect, test } from 'vitest'
import { paths } from '#domain/paths.ts'
import { isQuietPlace } from './quiet-place.ts'

const quiet = (path: string): boolean => {
  const { pathname, search } = new URL(path, 'https://lane.example')
  return isQuietPlace(pathname, search)
}

test('nothing stands over a payment or a camera', () => {
  const { scan, pay, card, challenge, bankApp, steps, payCode, counter, deposit } = paths
  for (const path of [
    scan(),
    pay('LP20261109000412'),
    deposit('LD-1109-0001', 'LD202611090001'),
    card('LP20261109000412'),
    challenge('c1'),
    bankApp('c1'),
    steps('card'),
    payCode(),
    counter(),
    counter(3),
  ])
    expect(quiet(path), path).toBe(true)
})

test('everywhere else midnight has the whole page', () => {
  const { home, product, basket, lanternNight, deposit, orders, me, search, live } = paths
  for (const path of [
    home(),
    product('09521000001091'),
    basket(),
    lanternNight(),
    deposit('LD-1109-0001'),
    orders(),
    me(),
    search('crab'),
    live('kitchen'),
  ])
    expect(quiet(path), path).toBe(false)
})

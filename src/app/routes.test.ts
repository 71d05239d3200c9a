import { matchRoutes } from 'react-router'
import { expect, test } from 'vitest'
import { paths } from '#domain/paths.ts'
import { createQueryClient } from '#queries/query-client.ts'
import { createRoutes } from './routes.tsx'

const routes = createRoutes(createQueryClient())
const pathFor = (address: string): string | undefined =>
  matchRoutes(routes, address.split('?')[0] ?? '')?.at(-1)?.route.path

test('every address the shop builds leads to a page of its own, whatever stands in it', () => {
  const odd = 'a/b ?#%&蟹'
  const built = {
    home: paths.home(),
    aisle: paths.aisle(odd),
    search: paths.search(odd),
    emptySearch: paths.search(),
    product: paths.product('09521000001084'),
    origin: paths.origin('09521000001084', odd),
    originWithoutLot: paths.origin('09521000001084'),
    scan: paths.scan(),
    basket: paths.basket(),
    pay: paths.pay(odd),
    orders: paths.orders(),
    order: paths.order(odd),
    paid: paths.paid(odd),
    lanternNight: paths.lanternNight(),
    me: paths.me(),
    tags: paths.tags(),
    bigTag: paths.bigTag(3),
  }
  expect(Object.fromEntries(Object.entries(built).map(([name, address]) => [name, pathFor(address)]))).toEqual({
    home: undefined,
    aisle: 'aisle/:categoryId',
    search: 'search',
    emptySearch: 'search',
    product: 'p/:gtin',
    origin: '01/:gtin/10/:lot',
    originWithoutLot: '01/:gtin',
    scan: 'scan',
    basket: 'basket',
    pay: 'basket',
    orders: 'orders',
    order: 'orders/:orderId',
    paid: 'orders/:orderId/paid',
    lanternNight: 'lantern-night',
    me: 'me',
    tags: 'tags',
    bigTag: 'tags/big/:place',
  })
  for (const build of Object.keys(paths)) expect(Object.keys(built)).toContain(build)
  expect(pathFor('/no/such/place')).toBe('*')
})

test('a tag with a serial number or another qualifier still opens its origin', () => {
  expect(pathFor('/01/09521000001084/10/HZ-1109-C12/21/7')).toBe('01/:gtin/*')
  expect(pathFor('/01/09521000001084/21/7')).toBe('01/:gtin/*')
})

import { matchRoutes, type LoaderFunctionArgs } from 'react-router'
import { expect, test, vi } from 'vitest'
import { paths } from '#domain/paths.ts'
import { originQuery } from '#queries/origin-query.ts'
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
    deposits: paths.deposits(),
    deposit: paths.deposit(odd),
    coupons: paths.coupons(),
    wall: paths.wall(),
    game: paths.game(),
    pavilion: paths.pavilion(),
    rooms: paths.rooms(),
    live: paths.live(odd),
    replay: paths.replay(odd, odd, 61_000),
    me: paths.me(),
    tags: paths.tags(),
    bigTag: paths.bigTag(3),
    steps: paths.steps('email'),
    stepsOfOrder: paths.steps('card', odd),
    compare: paths.compare(),
    passFree: paths.passFree(),
    piece: paths.piece('09521000001084', odd, odd),
    card: paths.card(odd),
    challenge: paths.challenge(odd),
    bankApp: paths.bankApp(odd),
    addresses: paths.addresses(),
    newAddress: paths.newAddress(),
    address: paths.address(odd),
    receipt: paths.receipt(odd),
    statement: paths.statement(),
    payCode: paths.payCode(),
    counter: paths.counter(3),
    watch: paths.watch(odd),
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
    deposits: 'lantern-night/deposits',
    deposit: 'lantern-night/deposits/:depositId',
    coupons: 'me/coupons',
    wall: 'lantern-night/wall',
    game: 'lantern-night/game',
    pavilion: 'pavilion',
    rooms: 'live',
    live: 'live/:roomId',
    replay: 'live/:roomId/replay/:showId',
    me: 'me',
    tags: 'tags',
    bigTag: 'tags/big/:place',
    steps: 'checkout/:step',
    stepsOfOrder: 'checkout/:step',
    compare: 'compare',
    passFree: 'me',
    piece: '01/:gtin/*',
    card: 'card/:tradeNo',
    challenge: 'bank/:challengeId',
    bankApp: 'bank-app/:challengeId',
    addresses: 'addresses',
    newAddress: 'addresses/:addressId',
    address: 'addresses/:addressId',
    receipt: 'orders/:orderId/receipt',
    statement: 'me/statement',
    payCode: 'pay-code',
    counter: 'counter',
    watch: 'watch/:shareId',
  })
  for (const build of Object.keys(paths)) expect(Object.keys(built)).toContain(build)
  expect(pathFor('/no/such/place')).toBe('*')
})

test('a tag with a serial number or another qualifier still opens its origin', () => {
  expect(pathFor('/01/09521000001084/10/HZ-1109-C12/21/7')).toBe('01/:gtin/*')
  expect(pathFor('/01/09521000001084/21/7')).toBe('01/:gtin/*')
})

test('a batch is asked for while its page is on the way, as the page will ask; a tag with a mistake is not', async () => {
  const client = createQueryClient()
  const open = (path: string): void => {
    const match = matchRoutes(createRoutes(client), path)?.at(-1)
    const loader = match?.route.loader
    if (typeof loader !== 'function') throw new Error(`nothing is asked at ${path}`)
    const request = new Request(`https://shop.example/lane${path}`)
    void loader({ request, params: match?.params ?? {} } as LoaderFunctionArgs)
  }
  open('/01/09521000001016/10/HZ-1109-C12')
  open('/01/9521000001015/10/HZ-1109-C12')
  open('/01/09521000001015/10/HZ-1109-C12/21/0007')
  const asked = () => client.getQueryCache().getAll()
  await vi.waitFor(() => expect(asked()).toHaveLength(2))
  expect(asked().map(({ queryKey }) => queryKey)).toEqual([
    originQuery('09521000001015', 'HZ-1109-C12').queryKey,
    originQuery('09521000001015', 'HZ-1109-C12', '0007').queryKey,
  ])
  client.clear()
})

import type { Page } from '@playwright/test'
import type { DemoTag } from '#contract/catalogue.ts'
import type { Language } from '#messages/languages.ts'
import type { MessageId } from '#messages/translator.ts'
import { merchantNames } from '#seed/merchant.ts'
import { drivers, pickers, riders } from '#seed/staff.ts'
import { said } from './words.ts'
import { worldOf, type WorldHand } from './world-hand.ts'

/** One visit to every screen: the page, its world, and how things are called in its language. */
export interface Visit {
  page: Page
  world: WorldHand
  open: (path: string) => Promise<void>
  name: (id: MessageId) => { name: RegExp }
}

export function visitOf(page: Page, world: WorldHand, language: Language): Visit {
  return {
    page,
    world,
    open: async (path) => {
      await page.goto(path)
      await worldOf(page)
    },
    name: (id) => ({ name: said(language, id) }),
  }
}

/** The English words in the names of things, small: what a pseudo-locale leaves as they are. */
export async function namingWords({ world }: Visit): Promise<Set<string>> {
  const { categories } = await world.ask('getHome')
  const tags = await tagsOfBatches(world)
  const told: unknown[] = [merchantNames, drivers, pickers, riders]
  for (const { id } of categories) told.push(await world.ask('getCategory', { params: { categoryId: id } }))
  for (const { gtin, lot } of tags) told.push(await world.ask('getOrigin', { params: { gtin, lot } }))
  told.push(await world.ask('getCounter', { params: { till: '3' } }))
  for (const name of [
    'getHome',
    'getMe',
    'getFestival',
    'getWorld',
    'getDistrict',
    'getCheckout',
    'getStreets',
    'getDeposits',
    'getRooms',
    'getCoupons',
  ] as const)
    told.push(await world.ask(name))
  return wordsIn(told)
}

/** As `namingWords`, of what a room, the night and its pages show just now: what is said there is in no catalogue either. */
export async function eveningWords({ world }: Visit): Promise<Set<string>> {
  const told: unknown[] = [await world.ask('getFestival'), await world.ask('getCoupons'), await world.ask('getWall')]
  const { rooms } = await world.ask('getRooms')
  for (const { roomId } of rooms) {
    const params = { roomId }
    const room = await world.ask('getRoom', { params })
    told.push(room, await world.ask('getFeed', { params }))
    for (const { gtin } of room.items) told.push(await world.ask('getProduct', { params: { gtin } }))
  }
  return wordsIn(told)
}

const wordsIn = (told: unknown): Set<string> =>
  new Set(namesIn(told).flatMap((name) => name.toLowerCase().match(/[a-z]+/g) ?? []))

/** The demo tags that have a page behind them: one is of a lot nobody ever heard of. */
export const tagsOfBatches = async (world: WorldHand): Promise<DemoTag[]> =>
  (await world.ask('getDemoTags')).tags.filter(({ shows }) => shows !== 'unknownLot')

function namesIn(told: unknown): string[] {
  if (typeof told !== 'object' || told === null) return []
  if ('en' in told && typeof told.en === 'string') return [told.en]
  return Object.values(told).flatMap(namesIn)
}

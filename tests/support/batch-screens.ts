import { expect, type Locator } from '@playwright/test'
import type { DemoTag, TagShows } from '#contract/catalogue.ts'
import type { MessageId } from '#messages/translator.ts'
import { gtins } from '#seed/shelf-lots.ts'
import { tagsOfBatches, type Visit } from './visit.ts'

const seen = (locator: Locator): Promise<void> => expect(locator.first()).toBeVisible()

/** A row that is pressed, by its first line. */
const row = ({ page, name }: Visit, role: 'link' | 'button', id: MessageId): Locator =>
  page.getByRole(role).filter({ has: page.getByText(name(id).name) })

/** Opens the page of the batch whose tag is lent to show something. */
async function openTag(visit: Visit, wanted: TagShows): Promise<DemoTag> {
  const tag = (await tagsOfBatches(visit.world)).find(({ shows }) => shows === wanted)
  if (!tag) throw new Error(`no tag shows ${wanted}`)
  await visit.open(`./01/${tag.gtin}/10/${tag.lot}${tag.serial === undefined ? '' : `/21/${tag.serial}`}`)
  await seen(visit.page.getByRole('heading', visit.name('origin.trust')))
  return tag
}

/** Recalls the milk that hangs on the shelf, once. */
async function recallMilk(visit: Visit): Promise<string> {
  const milk = (await tagsOfBatches(visit.world)).find(({ gtin }) => gtin === gtins.milk)
  if (!milk) throw new Error('there is no milk')
  const told = (await visit.world.facts('batchRecalled')).length > 0
  if (!told) {
    await visit.world.paidOrder({ [gtins.milk]: 1 })
    await visit.world.ask('declareRecall', {
      body: { gtin: milk.gtin, lots: [milk.lot], severity: 'I', hazard: 'tooWarm', action: 'do_not_eat' },
    })
  }
  return `./01/${milk.gtin}/10/${milk.lot}`
}

/** What a batch can turn out to be, and the sheets and papers over its page, in an order in which each finds what it needs. */
export const batchScreens: readonly [name: string, show: (visit: Visit) => Promise<void>][] = [
  ['a batch that was put right', async (visit) => void (await openTag(visit, 'correction'))],
  [
    'the raw record',
    async (visit) => {
      await row(visit, 'link', 'origin.record').click()
      await seen(visit.page.getByRole('dialog').getByRole('button', visit.name('papers.downloadAll')))
    },
  ],
  ['a batch from abroad', async (visit) => void (await openTag(visit, 'imported'))],
  [
    'a licence',
    async (visit) => {
      await row(visit, 'link', 'papers.licence.customsDeclaration').click()
      await seen(visit.page.getByRole('heading', { level: 1, ...visit.name('papers.licence.customsDeclaration') }))
    },
  ],
  ['a batch past its day', async (visit) => void (await openTag(visit, 'expired'))],
  ['a batch that failed its test', async (visit) => void (await openTag(visit, 'failedTest'))],
  ['a batch without a story', async (visit) => void (await openTag(visit, 'noData'))],
  ['a live batch', async (visit) => void (await openTag(visit, 'live'))],
  [
    'what is wrong with it',
    async (visit) => {
      await row(visit, 'button', 'origin.problemRow').click()
      await seen(visit.page.getByRole('dialog').getByRole('button', visit.name('origin.problemSend')))
    },
  ],
  [
    'a copied tag',
    async (visit) => {
      await openTag(visit, 'copiedSerial')
      await seen(visit.page.getByRole('alert'))
    },
  ],
  [
    'a recall',
    async (visit) => {
      await visit.open(await recallMilk(visit))
      await seen(visit.page.getByRole('button', visit.name('recall.refundNow')))
    },
  ],
  [
    'a recalled batch',
    async ({ page, name }) => {
      await page.getByRole('button', name('recall.understood')).click()
      await seen(page.getByRole('heading', name('origin.trust')))
    },
  ],
  [
    'orders, one recalled',
    async (visit) => {
      await visit.open('./orders')
      await seen(visit.page.getByRole('link', visit.name('orders.whyThing')))
    },
  ],
  [
    'an aisle, one thing recalled',
    async (visit) => {
      await visit.open('./aisle/dairy')
      await seen(visit.page.getByText(visit.name('market.recalled').name))
    },
  ],
  [
    'a recalled product',
    async (visit) => {
      await visit.open(`./p/${gtins.milk}`)
      await seen(visit.page.getByRole('button', visit.name('market.recalledNow')))
    },
  ],
]

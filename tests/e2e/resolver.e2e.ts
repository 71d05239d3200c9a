import { expect, test } from '../support/journey.ts'
import { openShop } from '../support/world-hand.ts'

const tag = '01/09521000001015/10/HZ-1109-C12'

test('whoever asks a tag’s address in the page is led on, told of all there is, or told why not', async ({ page }) => {
  await openShop(page)
  const ask = (
    link: string,
    init: Pick<RequestInit, 'method' | 'redirect'> & { headers?: Record<string, string> } = {},
  ) =>
    page.evaluate(
      async ({ path, options }) => {
        const answer = await fetch(path, options)
        return { status: answer.status, headers: Object.fromEntries(answer.headers), text: await answer.text() }
      },
      { path: `./api/resolver/${link}`, options: init },
    )
  const here = (path: string) => new URL(`./${path}`, page.url()).href

  // Led on by `fetch` itself to an endpoint; a page of the shop is for whoever goes there.
  const recalls = await ask(`${tag}?linkType=gs1:recallStatus`)
  expect([recalls.status, JSON.parse(recalls.text)]).toEqual([200, { recalls: [] }])
  const moved = await ask(`${tag}?17=261114`, { redirect: 'manual' })
  expect([moved.status, moved.headers.location]).toEqual([307, here(`${tag}?17=261114`)])

  const linkset = await ask(tag, { headers: { accept: 'application/linkset+json' } })
  expect([linkset.status, linkset.headers['content-type']]).toEqual([200, 'application/linkset+json'])
  expect(JSON.parse(linkset.text)).toMatchObject({ linkset: [{}, { anchor: here(`api/resolver/${tag}`) }] })
  expect((await ask(`${tag}?linkType=gs1:certificationInfo`)).status).toBe(300)
  expect((await ask(`${tag}?linkType=gs1:recipeInfo`)).status).toBe(404)
  expect((await ask('01/09521000001016')).status).toBe(400)
  expect((await ask(tag, { method: 'OPTIONS' })).status).toBe(204)
  expect((await ask(tag, { method: 'DELETE' })).status).toBe(405)

  await page.goto(moved.headers.location ?? '')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lamplight strawberries')
})

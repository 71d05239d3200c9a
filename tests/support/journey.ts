import { AxeBuilder } from '@axe-core/playwright'
import { test as base, expect, type BrowserContext, type Page } from '@playwright/test'

export { expect }

type Options = {
  /** Problems this journey provokes on purpose; every other one fails it. */
  forgiven: RegExp
}

/**
 * The `test` of every journey. It fails, whatever else the journey saw, on an error in the console, an uncaught
 * exception, a breach of the content security policy, a request that leaves the origin, and a call to the pretend world
 * that reached the network. It watches every tab of the journey.
 */
export const test = base.extend<Options>({
  forgiven: [/(?!)/, { option: true }],
  context: async ({ context, baseURL, forgiven }, hand, info) => {
    const problems: string[] = []
    await watch(context, new URL(baseURL ?? '').origin, info.project.name === 'worker', (problem) => {
      if (!forgiven.test(problem)) problems.push(problem)
    })
    await hand(context)
    expect(problems, 'nothing went wrong behind the scenes').toEqual([])
  },
})

async function watch(context: BrowserContext, origin: string, workerMocks: boolean, report: (problem: string) => void) {
  context.on('console', (message) => {
    if (message.type() === 'error') report(`console: ${message.text()} (${message.location().url})`)
  })
  context.on('weberror', (error) => report(`uncaught: ${error.error().stack ?? error.error().message}`))
  context.on('request', (request) => {
    const url = new URL(request.url())
    if (url.protocol === 'blob:' || url.protocol === 'data:') return
    if (url.origin !== origin) report(`left the origin: ${request.url()}`)
    else if (!workerMocks && /\/(api|__world)\//.test(url.pathname)) report(`reached the network: ${url.pathname}`)
  })
  context.on('page', (page) => {
    page.on('websocket', (socket) => report(`opened a real socket: ${socket.url()}`))
  })
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      console.error(`content security policy: ${event.violatedDirective} refused ${event.blockedURI}`)
    })
  })
}

/** Which of axe's rules are asked. Colours are what takes it longest. */
const asked: Record<'everything' | 'colours' | 'all but colours', Parameters<AxeBuilder['options']>[0]> = {
  everything: {},
  colours: { runOnly: ['color-contrast'] },
  'all but colours': { rules: { 'color-contrast': { enabled: false } } },
}

/** Fails when axe finds anything serious or critical on the page as it stands; `name` says which screen that is. */
export async function expectAccessible(
  page: Page,
  name = 'the screen',
  rules: keyof typeof asked = 'everything',
): Promise<void> {
  // What is fading in has not its colours yet: whatever comes to an end by itself is looked at there.
  await page.evaluate(() => {
    for (const moving of document.getAnimations())
      if (Number.isFinite(moving.effect?.getComputedTiming().endTime)) moving.finish()
  })
  // It is large, and handed to each page once. No page has frames, which is what the slower way is for.
  const isThere = await page.evaluate(() => 'axe' in window)
  const axe = new AxeBuilder({ page, ...(isThere && { axeSource: 'void 0' }) }).setLegacyMode()
  const { violations } = await axe.options({ resultTypes: ['violations'], ...asked[rules] }).analyze()
  const serious = violations
    .filter((violation) => violation.impact === 'serious' || violation.impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)
  expect.soft(serious, `${name}: axe finds nothing serious`).toEqual([])
}

import type { Page } from '@playwright/test'
import { afterScreens } from '../support/after-screens.ts'
import { bankScreens } from '../support/bank-screens.ts'
import { batchScreens } from '../support/batch-screens.ts'
import { checkoutScreens } from '../support/checkout-screens.ts'
import { counterScreens } from '../support/counter-screens.ts'
import { everyScreen } from '../support/every-screen.ts'
import { stepsScreens } from '../support/steps-screens.ts'
import { namingWords, visitOf } from '../support/visit.ts'
import { walletScreens } from '../support/wallet-screens.ts'
import { expect, expectAccessible, test } from '../support/journey.ts'
import { launch } from '../support/launch.ts'
import { openShop } from '../support/world-hand.ts'

// There is a camera, and nobody lets it in. Nothing moves, so that colours are judged as they come to rest.
test.use({
  launchOptions: launch(['--use-fake-device-for-media-stream']),
  contextOptions: { reducedMotion: 'reduce' },
})
// Some thirty screens in each, and a machine may be busy with other things.
test.setTimeout(300_000)

const sizes: [what: string, viewport: { width: number; height: number }, textPercent: number][] = [
  ['a phone', { width: 390, height: 844 }, 100],
  ['a small phone', { width: 320, height: 640 }, 100],
  ['a phone with text twice as large', { width: 390, height: 844 }, 200],
]

const walks = [
  ['every screen', everyScreen],
  ['all that a batch can turn out to be', batchScreens],
  ['the checkout, the address book and the van', checkoutScreens],
  ['the classic checkout, and wallet beside card', stepsScreens],
  ['all that the wallet can say', walletScreens],
  ['what comes after paying', afterScreens],
  ['the pay code and a counter', counterScreens],
  ['a card and its bank', bankScreens],
] as const
const on = <Other>(others: readonly Other[]) =>
  walks.flatMap((walk) => others.map((other) => [...walk, other] as const))

for (const [walk, screens, [what, viewport, textPercent]] of on(sizes)) {
  test(`${walk} can be read and used by everybody on ${what}`, async ({ page }) => {
    await page.setViewportSize(viewport)
    const browser = await page.context().newCDPSession(page)
    const size = (16 * textPercent) / 100
    await browser.send('Page.setFontSizes', { fontSizes: { standard: size, fixed: (size * 13) / 16 } })
    const visit = visitOf(page, await openShop(page), 'en')
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(`${size}px`)
    for (const [name, show] of screens) {
      await test.step(name, async () => {
        await show(visit)
        expect.soft(await tooWide(page), `${name}: nothing is too wide`).toEqual([])
        await expectAccessible(page, name)
      })
    }
  })
}

for (const [walk, screens, language] of on(['zh', 'pseudo'] as const)) {
  test(`every word of ${walk} comes from the catalogues: ${language}`, async ({ page }) => {
    await page.addInitScript((chosen) => {
      localStorage.setItem('lantern-lane.preferences', JSON.stringify({ language: chosen }))
    }, language)
    const visit = visitOf(page, await openShop(page), language)
    const names = language === 'pseudo' ? await namingWords(visit) : new Set<string>()
    for (const [name, show] of screens) {
      await test.step(name, async () => {
        await show(visit)
        // Pseudo words end in a long tail that no line can break.
        if (language !== 'pseudo') expect.soft(await tooWide(page), `${name}: nothing is too wide`).toEqual([])
        const forgotten = (await wordsOf(page)).filter((text) => isForgotten(text, names))
        expect.soft(forgotten, `${name}: no word was forgotten`).toEqual([])
      })
    }
  })
}

/** What makes the page or a sheet scroll sideways, and words that stand outside the screen with no way to scroll to them. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement
    const wide = scrollWidth > clientWidth ? [`the page, ${scrollWidth} in ${clientWidth}`] : []
    const scrollsSideways = (node: Element): boolean =>
      /auto|scroll/.test(getComputedStyle(node).overflowX) && node.scrollWidth > node.clientWidth + 1
    const room = document.querySelector('dialog[open]') ?? document.body
    for (const node of [room, ...room.querySelectorAll('*')]) {
      // A row of chips or tiles may be pushed sideways; what is read downwards may not.
      if (scrollsSideways(node) && node.scrollHeight > node.clientHeight + 1)
        wide.push(`${node.className}, ${node.scrollWidth} in ${node.clientWidth}`)
    }
    // Words that only readers hear are one pixel small, words on a map end with it, and some end in dots.
    const isCutOnPurpose = (node: Element): boolean =>
      node.clientWidth === 1 || node.closest('svg') !== null || getComputedStyle(node).textOverflow === 'ellipsis'
    const words = document.createTreeWalker(room, NodeFilter.SHOW_TEXT)
    while (words.nextNode()) {
      const text = words.currentNode
      const holder = text.parentElement
      if (!text.textContent?.trim() || !holder?.checkVisibility({ visibilityProperty: true })) continue
      const range = document.createRange()
      range.selectNodeContents(text)
      const { left, right } = range.getBoundingClientRect()
      if (left >= -1 && right <= clientWidth + 1) continue
      let around: Element | null = holder
      while (around && !scrollsSideways(around) && !isCutOnPurpose(around)) around = around.parentElement
      if (!around) wide.push(`“${text.textContent.trim().slice(0, 40)}” ${Math.round(left)} to ${Math.round(right)}`)
    }
    return wide
  })
}

/** Everything that is read on the page, and what readers hear in its place. */
function wordsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found = [document.title]
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (words.nextNode()) {
      const holder = words.currentNode.parentElement
      // A record as the machines have it is in nobody's language.
      if (holder?.checkVisibility() && !holder.closest('pre')) found.push(words.currentNode.textContent ?? '')
    }
    for (const node of document.querySelectorAll('[aria-label], [title], [placeholder], [aria-valuetext]'))
      for (const name of ['aria-label', 'title', 'placeholder', 'aria-valuetext'])
        found.push(node.getAttribute(name) ?? '')
    return found
  })
}

/** What is the same in every language: what was typed, measures, the calendar, addresses, a command, a paper, and whose work it is. */
const everywhere =
  /\b([A-Z0-9]+(-[A-Z0-9]+)+|strawbery|durian|mg|kg|ml|CFU|Bx|EPCIS|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Today)\b|lin···@lane\.example|secure\.osmanthus-bank\.example|https?(:\/\/[\w.:/-]*)?|npm start|Letter|MIT|Fluent Emoji|Recursive|OFL|Lucide|ISC/g

/** Whether plain English words are left beside the names of things and what is the same everywhere. */
function isForgotten(text: string, names: ReadonlySet<string>): boolean {
  const words = text.replaceAll(everywhere, ' ').match(/[A-Za-z]{2,}/g) ?? []
  return words.some((word) => !names.has(word.toLowerCase()))
}

import type { Page } from '@playwright/test'

/** What makes the page or a sheet scroll sideways, and words that stand outside the screen with no way to scroll to them. */
export function tooWide(page: Page): Promise<string[]> {
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
export function wordsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found = [document.title]
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (words.nextNode()) {
      const holder = words.currentNode.parentElement
      // A record as the machines have it is in nobody's language, and what was said once is not said anew.
      if (holder?.checkVisibility() && !holder.closest('pre, [data-said]'))
        found.push(words.currentNode.textContent ?? '')
    }
    for (const node of document.querySelectorAll('[aria-label], [title], [placeholder], [aria-valuetext]'))
      for (const name of ['aria-label', 'title', 'placeholder', 'aria-valuetext'])
        found.push(node.getAttribute(name) ?? '')
    return found
  })
}

/** What is the same in every language: what was typed, codes, measures, the calendar, addresses, a command, a paper, and whose work it is. */
const everywhere =
  /\b([A-Z0-9]+(-[A-Z0-9]+)+|(?=[A-Z]*\d)[A-Z0-9]+|strawbery|durian|mg|kg|ml|CFU|Bx|EPCIS|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Today)\b|lin···@lane\.example|secure\.osmanthus-bank\.example|https?(:\/\/[\w.:/-]*)?|npm start|Letter|MIT|Fluent Emoji|Recursive|OFL|Lucide|ISC|(?<=\d)bn/g

/** Whether plain English words are left beside the names of things and what is the same everywhere. */
export function isForgotten(text: string, names: ReadonlySet<string>): boolean {
  const words = text.replaceAll(everywhere, ' ').match(/[A-Za-z]{2,}/g) ?? []
  return words.some((word) => !names.has(word.toLowerCase()))
}
